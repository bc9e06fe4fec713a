package org.talentpool.eventlog.storage;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.eventsourcing.eventstore.EventStoreException;

/**
 * Appends to {@code eventlog.domain_event_entry}. Whoever has a transaction stores within it; all others share their statements.
 */
final class AppendsInPostgres implements Appends {
    private final LogConnections connections;
    private final SharedAppends shared;

    AppendsInPostgres(LogConnections connections, SharedAppends shared) {
        this.connections = connections;
        this.shared = shared;
    }

    @Override
    public void keep(KeptRequest request) {
        run(connection -> {
            KeepStatement.execute(connection, request, null);
            return true;
        });
    }

    @Override
    public Map<String, Long> store(Append append) {
        return connections.mustJoin() ? run(connection -> storeOneByOne(connection, append)) : shared.store(append);
    }

    /** In a transaction of others, which a failed statement ends: so each tells by itself which place was taken. */
    private static Map<String, Long> storeOneByOne(Connection connection, Append append) throws SQLException {
        if (append.request() != null) {
            KeepStatement.execute(connection, append.request(), append.lastEvent());
        }
        var positions = new HashMap<String, Long>();
        for (var row : append.rows()) {
            positions.putAll(storeOne(connection, row));
        }
        return positions;
    }

    private static Map<String, Long> storeOne(Connection connection, StoredEvent row) throws SQLException {
        try {
            return AppendStatement.execute(connection, List.of(new Append(List.of(row), null)));
        } catch (SQLException e) {
            if (Races.isLost(e)) {
                throw Races.lost(row, e);
            }
            throw e;
        }
    }

    private <T> T run(LogConnections.Work<T> work) {
        try {
            return connections.run(work);
        } catch (SQLException e) {
            throw new EventStoreException("The log cannot be written", e);
        }
    }
}
