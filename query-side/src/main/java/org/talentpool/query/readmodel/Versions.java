package org.talentpool.query.readmodel;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps each row at the version of its stream: the number of events seen, which is the sequence number of the last one
 * plus 1. An event that the row has seen is skipped, so that a redelivery changes nothing.
 *
 * <p>Each row is written by the events of one stream and answers join rows, so that the order of events of different
 * streams does not matter.
 */
@Component
public class Versions {
    private static final String MOVE_ON = """
        update %s set version = :version where id = :id and version < :version
        """;
    private static final String COUNT = "select count(*) from %s where id = :id";

    private final JdbcClient jdbc;

    Versions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Moves the row on to the event with this sequence number.
     *
     * @param table a constant of the caller with the columns {@code id} and {@code version}
     * @return whether the event is news to the row
     * @throws IllegalStateException if there is no such row
     */
    public boolean moveOn(String table, UUID id, long sequence) {
        int moved = jdbc.sql(MOVE_ON.formatted(table))
                .param("id", id)
                .param("version", sequence + 1)
                .update();
        if (moved == 0) Rows.exactlyOne(count(table, id));
        return moved == 1;
    }

    private int count(String table, UUID id) {
        return jdbc.sql(COUNT.formatted(table))
                .param("id", id)
                .query(Integer.class)
                .single();
    }
}
