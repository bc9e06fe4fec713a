package org.talentpool.eventlog.portability;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.talentpool.eventlog.storage.PlacedEvent;
import org.talentpool.eventlog.storage.StoredEvent;

/** The events of a snapshot. */
final class EventReading {
    private static final int EVENTS_AT_ONCE = 1_000;
    private static final String IN_ORDER = "select * from eventlog.domain_event_entry order by global_index";

    private EventReading() {}

    static Stream<PlacedEvent> events(JdbcClient snapshot) {
        return snapshot.sql(IN_ORDER).withFetchSize(EVENTS_AT_ONCE).query((row, number) -> event(row)).stream();
    }

    private static PlacedEvent event(ResultSet row) throws SQLException {
        return new PlacedEvent(
                row.getLong("global_index"),
                new StoredEvent(
                        row.getString("aggregate_identifier"),
                        row.getLong("sequence_number"),
                        row.getString("type"),
                        row.getString("event_identifier"),
                        row.getObject("time_stamp", OffsetDateTime.class),
                        row.getString("payload_type"),
                        row.getString("payload_revision"),
                        row.getBytes("payload"),
                        row.getBytes("meta_data")));
    }
}
