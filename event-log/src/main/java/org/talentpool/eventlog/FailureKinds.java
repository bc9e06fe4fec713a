package org.talentpool.eventlog;

import java.sql.SQLException;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells what kind of failure happened without its text, which may quote a personal value. */
public final class FailureKinds {
    private FailureKinds() {}

    /** The failure and what caused it, outermost first. */
    public static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause);
    }

    /** Class names, with the SQL state where there is one, such as {@code a.FailedException < b.SqlException 23505}. */
    public static String of(Throwable failure) {
        return causes(failure).map(FailureKinds::describe).collect(Collectors.joining(" < "));
    }

    private static String describe(Throwable cause) {
        String name = cause.getClass().getName();
        return cause instanceof SQLException sql ? name + " " + sql.getSQLState() : name;
    }
}
