package org.talentpool.query.readmodel;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/**
 * What answers read: the tables as they are, or as of the moment that is asked for. The statement is the same for both, so that
 * no answer has a second one for the past: tables that it names with schema {@code readmodel} become functions of a place.
 */
@Component
public class Reading {
    private static final Pattern TABLE = Pattern.compile("\\breadmodel\\.([a-z_]+)(?![a-z_(])");
    private static final String PLACE = "asOfPlace";

    private final JdbcClient jdbc;
    private final Map<String, String> ofThePast = new ConcurrentHashMap<>();

    Reading(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param statement one of few texts, with named parameters */
    public StatementSpec sql(String statement) {
        var asOf = AsOf.asked();
        return asOf == null
                ? jdbc.sql(statement)
                : jdbc.sql(ofThePast.computeIfAbsent(statement, Reading::asOfPlace))
                        .param(PLACE, asOf.place());
    }

    static String asOfPlace(String statement) {
        return TABLE.matcher(statement).replaceAll("readmodel.$1_at(:" + PLACE + ")");
    }
}
