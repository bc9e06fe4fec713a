package org.talentpool.eventlog.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.talentpool.eventlog.storage.Timeline.Point;

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

    /** By our clock and by the log itself: what is committed so late that it would still come is taken back long before. */
    private static final String SETTLED = """
            select time_stamp, global_index from eventlog.domain_event_entry
             where (time_stamp, global_index) > (:time, :position)
               and time_stamp <= least((select max(time_stamp) from eventlog.domain_event_entry), now()) - make_interval(hours => 1)
             order by time_stamp, global_index
             limit :most""";

    private final JdbcClient database;

    TimesInPostgres(JdbcClient database) {
        this.database = database;
    }

    @Override
    public long lastPositionAt(Instant moment) {
        return database.sql(LAST)
                .param("moment", moment.atOffset(ZoneOffset.UTC))
                .param("longest", LONGEST_DECISION.toSeconds())
                .query(Long.class)
                .single();
    }

    /** What happened next after an event and has been there for so long that nothing can come before it any more, by time. */
    List<Point> settled(Point after, int most) {
        return database.sql(SETTLED)
                .param(
                        "time",
                        Instant.EPOCH.plus(after.time(), ChronoUnit.MICROS).atOffset(ZoneOffset.UTC))
                .param("position", after.position())
                .param("most", most)
                .query((row, number) -> point(row))
                .list();
    }

    private static Point point(ResultSet row) throws SQLException {
        var time = row.getObject(1, OffsetDateTime.class).toInstant();
        return new Point(Timeline.time(time), row.getLong(2));
    }
}
