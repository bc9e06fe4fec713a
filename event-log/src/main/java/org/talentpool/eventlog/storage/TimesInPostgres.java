package org.talentpool.eventlog.storage;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Moments in {@code eventlog.domain_event_entry}. */
final class TimesInPostgres implements LogByTime {
    /** By themselves first: else the planner looks for the last position of all, and walks back from the end of the log. */
    static final String LAST = """
            with latest as materialized (
                select global_index from eventlog.domain_event_entry
                 where time_stamp <= :moment
                   and time_stamp >= (select max(time_stamp) - make_interval(secs => :longest)
                                        from eventlog.domain_event_entry where time_stamp <= :moment))
            select coalesce(max(global_index), 0) from latest""";

    private final JdbcClient database;

    TimesInPostgres(JdbcClient database) {
        this.database = database;
    }

    @Override
    public long lastPositionAt(Instant moment) {
        return database.sql(LAST)
                .param("moment", OffsetDateTime.ofInstant(moment, ZoneOffset.UTC))
                .param("longest", LONGEST_DECISION.toSeconds())
                .query(Long.class)
                .single();
    }
}
