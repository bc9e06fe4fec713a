package org.talentpool.query.matching;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells by one number whether anything that matching knows has changed. */
@Component
class Edition {
    /** Every change raises some version, and none is ever lowered. */
    private static final String SUM = """
        select (select coalesce(sum(version), 0) from readmodel.match_vacancy)
             + (select coalesce(sum(version), 0) from readmodel.match_list)
             + (select coalesce(sum(version), 0) from readmodel.match_member)
        """;

    private final JdbcClient jdbc;

    Edition(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long current() {
        return jdbc.sql(SUM).query((row, number) -> row.getLong(1)).single();
    }
}
