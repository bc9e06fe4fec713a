package org.talentpool.eventlog.evidence.verify;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.function.Consumer;
import org.talentpool.eventlog.evidence.LeafInput;

/** The events of a database, of which nothing but the table of the log is believed, and nothing is changed. */
record StoredEvents(String url, String user, String password) implements Events {
    private static final int ROWS_AT_ONCE = 1_000;
    private static final String IN_ORDER = """
            select global_index, event_identifier, payload_type, payload_revision, type, aggregate_identifier,
                   sequence_number, time_stamp, payload, meta_data
              from eventlog.domain_event_entry order by global_index""";

    @Override
    public void forEach(Consumer<LeafInput> reader) throws SQLException {
        try (var connection = DriverManager.getConnection(url, user, password)) {
            connection.setReadOnly(true);
            connection.setAutoCommit(false);
            read(connection, reader);
        }
    }

    private static void read(Connection connection, Consumer<LeafInput> reader) throws SQLException {
        try (var statement = connection.prepareStatement(IN_ORDER)) {
            statement.setFetchSize(ROWS_AT_ONCE);
            try (var rows = statement.executeQuery()) {
                while (rows.next()) reader.accept(event(rows));
            }
        }
    }

    private static LeafInput event(ResultSet row) throws SQLException {
        return new LeafInput(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getLong(7),
                row.getObject(8, OffsetDateTime.class).toInstant(),
                row.getBytes(9),
                row.getBytes(10));
    }

    /** Never shows the password. */
    @Override
    public String toString() {
        return url;
    }
}
