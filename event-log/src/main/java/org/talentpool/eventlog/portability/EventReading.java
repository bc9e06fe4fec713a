package org.talentpool.eventlog.portability;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The events of a snapshot as lines. */
final class EventReading {
    private static final int EVENTS_AT_ONCE = 1_000;
    private static final String IN_ORDER = "select * from eventlog.domain_event_entry order by global_index";

    private EventReading() {}

    static Stream<Line.Event> events(JdbcClient snapshot) {
        return snapshot.sql(IN_ORDER).withFetchSize(EVENTS_AT_ONCE).query((row, number) -> event(row)).stream();
    }

    private static Line.Event event(ResultSet row) throws SQLException {
        return new Line.Event(
                row.getLong("global_index"),
                row.getString("aggregate_identifier"),
                row.getString("type"),
                row.getLong("sequence_number"),
                row.getString("event_identifier"),
                row.getObject("time_stamp", OffsetDateTime.class).toInstant(),
                row.getString("payload_type"),
                row.getString("payload_revision"),
                row.getBytes("payload"),
                row.getBytes("meta_data"));
    }
}
