package org.talentpool.eventlog.storage;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.eventsourcing.eventstore.EventStoreException;

/** Table {@code eventlog.domain_event_entry}. */
final class EventTable implements LogStreams {
    private static final String READ_STREAM = """
            select * from eventlog.domain_event_entry
            where aggregate_identifier = ? and sequence_number >= ?
            order by sequence_number limit ?""";
    /** The array stands in a query of its own: else its length is planned for, and so anew for each call. */
    private static final String ENDS = """
            select stream.name, ending.sequence_number, ending.global_index
            from unnest((select ?::text[])) as stream (name)
            cross join lateral (
                select sequence_number, global_index from eventlog.domain_event_entry
                where aggregate_identifier = stream.name order by sequence_number desc limit 1) as ending""";

    private final LogConnections connections;

    /** @param connections for what commands read, which is read beside their transaction */
    EventTable(LogConnections connections) {
        this.connections = connections;
    }

    @Override
    public List<StoredEvent> read(String stream, long firstSequence, int limit) {
        return read(connection -> {
            try (var statement = connection.prepareStatement(READ_STREAM)) {
                statement.setString(1, stream);
                statement.setLong(2, firstSequence);
                statement.setInt(3, limit);
                return stored(statement);
            }
        });
    }

    @Override
    public Map<String, StreamEnd> ends(Collection<String> streams) {
        return read(connection -> {
            try (var statement = connection.prepareStatement(ENDS)) {
                statement.setArray(1, connection.createArrayOf("text", streams.toArray(String[]::new)));
                var ends = new HashMap<String, StreamEnd>();
                try (var rows = statement.executeQuery()) {
                    while (rows.next()) ends.put(rows.getString(1), new StreamEnd(rows.getLong(2), rows.getLong(3)));
                }
                return ends;
            }
        });
    }

    private <T> T read(LogConnections.Work<T> work) {
        try {
            return connections.run(work);
        } catch (SQLException e) {
            throw new EventStoreException("The log cannot be read", e);
        }
    }

    private static List<StoredEvent> stored(PreparedStatement statement) throws SQLException {
        var stored = new ArrayList<StoredEvent>();
        try (var rows = statement.executeQuery()) {
            while (rows.next()) stored.add(EventRow.stored(rows));
        }
        return stored;
    }
}
