package org.talentpool.eventlog.storage;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Table {@code eventlog.snapshot_event_entry}: at most a few rows for each stream, all but the newest on their way out. */
final class SnapshotTable {
    private static final String INSERT = """
            insert into eventlog.snapshot_event_entry
                (aggregate_identifier, sequence_number, type, event_identifier, time_stamp,
                 payload_type, payload_revision, payload, meta_data)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict do nothing""";
    private static final String DELETE_OLDER = """
            delete from eventlog.snapshot_event_entry where aggregate_identifier = ? and sequence_number < ?""";
    private static final String NEWEST = """
            select * from eventlog.snapshot_event_entry
            where aggregate_identifier = ? order by sequence_number desc limit 1""";

    private final JdbcClient database;
    private final LogConnections connections;

    SnapshotTable(JdbcClient database, LogConnections connections) {
        this.database = database;
        this.connections = connections;
    }

    void replace(StoredEvent snapshot) {
        database.sql(INSERT)
                .param(snapshot.stream())
                .param(snapshot.sequence())
                .param(snapshot.aggregateType())
                .param(snapshot.identifier())
                .param(snapshot.time())
                .param(snapshot.payloadType())
                .param(snapshot.payloadRevision())
                .param(snapshot.payload())
                .param(snapshot.metaData())
                .update();
        database.sql(DELETE_OLDER)
                .params(snapshot.stream(), snapshot.sequence())
                .update();
    }

    Optional<DomainEventData<?>> newest(String stream) {
        try {
            return connections.run(connection -> newest(connection, stream));
        } catch (SQLException e) {
            throw new EventStoreException("The snapshot cannot be read", e);
        }
    }

    private static Optional<DomainEventData<?>> newest(Connection connection, String stream) throws SQLException {
        try (var statement = connection.prepareStatement(NEWEST)) {
            statement.setString(1, stream);
            try (var row = statement.executeQuery()) {
                return row.next() ? Optional.of(Entries.inStream(EventRow.stored(row))) : Optional.empty();
            }
        }
    }
}
