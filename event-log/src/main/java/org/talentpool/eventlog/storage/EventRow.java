package org.talentpool.eventlog.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;

/** A row of {@code eventlog.domain_event_entry}. */
public final class EventRow {
    private EventRow() {}

    public static PlacedEvent placed(ResultSet row) throws SQLException {
        return new PlacedEvent(row.getLong("global_index"), stored(row));
    }

    static StoredEvent stored(ResultSet row) throws SQLException {
        return new StoredEvent(
                row.getString("aggregate_identifier"),
                row.getLong("sequence_number"),
                row.getString("type"),
                row.getString("event_identifier"),
                row.getObject("time_stamp", OffsetDateTime.class),
                row.getString("payload_type"),
                row.getString("payload_revision"),
                row.getBytes("payload"),
                row.getBytes("meta_data"));
    }
}
