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
    private static final String ALL_TIME = """
        (select cast(9223372036854775807 as bigint) as until, live.* from readmodel.$1 live
         union all
         select past.* from readmodel.$1_past past)""";

    private final JdbcClient jdbc;
    private final Map<String, String> ofThePast = new ConcurrentHashMap<>();
    private final Map<String, String> ofAllTime = new ConcurrentHashMap<>();

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

    /**
     * What rows of tables that change have ever been, whatever moment is asked for: each table that the statement names holds
     * every row with {@code until}, the position from which on it was something else, which is far away for what it is now.
     *
     * @param statement one of few texts, with named parameters and a name for each table
     */
    public StatementSpec ever(String statement) {
        return jdbc.sql(ofAllTime.computeIfAbsent(statement, Reading::ofAllTime));
    }

    private static String ofAllTime(String statement) {
        return TABLE.matcher(statement).replaceAll(ALL_TIME);
    }

    static String asOfPlace(String statement) {
        return TABLE.matcher(statement).replaceAll("readmodel.$1_at(:" + PLACE + ")");
    }
}
