package org.talentpool.eventlog.storage;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Finds moments in the log. */
public class LogByTime {
    /**
     * An event has its time before its place: commands that are decided side by side may be stored in another order. As no
     * transaction hangs for longer than these seconds before it is taken back, whatever stands behind the latest event of a time
     * was decided at most so much earlier.
     */
    private static final String LAST = """
            select coalesce(max(global_index), 0) from eventlog.domain_event_entry
             where time_stamp <= :moment
               and time_stamp >= (select max(time_stamp) - interval '20 seconds' from eventlog.domain_event_entry
                                   where time_stamp <= :moment)""";

    private final JdbcClient database;

    LogByTime(JdbcClient database) {
        this.database = database;
    }

    /** The last position of an event that had happened at that moment; all before it count as known then. 0 before the first. */
    public long lastPositionAt(Instant moment) {
        return database.sql(LAST)
                .param("moment", OffsetDateTime.ofInstant(moment, ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }
}
