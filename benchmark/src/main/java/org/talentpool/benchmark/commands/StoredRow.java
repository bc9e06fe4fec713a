package org.talentpool.benchmark.commands;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.talentpool.benchmark.postgres.Server;

/**
 * What an event of one type looks like in the log.
 *
 * @param kind of stream, the first part of its name
 */
record StoredRow(
        String kind, String type, String payloadType, String payloadRevision, byte[] payload, byte[] metaData) {
    private static final String NEWEST = """
            select split_part(aggregate_identifier, ':', 1), type, payload_type, payload_revision, payload, meta_data
            from eventlog.domain_event_entry where payload_type = ? order by global_index desc limit 1""";

    static StoredRow newest(Server server, String payloadType) throws SQLException {
        try (var connection = server.connect();
                var newest = connection.prepareStatement(NEWEST)) {
            newest.setString(1, payloadType);
            try (var row = newest.executeQuery()) {
                if (!row.next()) throw new IllegalStateException("no event of type " + payloadType);
                return of(row);
            }
        }
    }

    private static StoredRow of(ResultSet row) throws SQLException {
        return new StoredRow(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getBytes(5),
                row.getBytes(6));
    }
}
