package org.talentpool.eventlog.storage;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/** Stores what units of work have to store, once all that may refuse it has been heard. */
public final class Appending {
    private final LogConnections connections;
    private final SharedAppends shared;

    Appending(LogConnections connections, SharedAppends shared) {
        this.connections = connections;
        this.shared = shared;
    }

    /** Stores events, and with them the request that the current unit of work answers. */
    void store(List<StoredEvent> rows) {
        if (CurrentUnitOfWork.isStarted()) {
            storeAs(CurrentUnitOfWork.get(), rows);
        } else {
            store(new Append(rows, null));
        }
    }

    /** For a unit of work that stores no event: hears all that may refuse it, and keeps its request all the same. */
    public void finish(UnitOfWork<?> unitOfWork) {
        var events = AppendedEvents.of(unitOfWork);
        var plan = AppendPlan.of(unitOfWork);
        plan.check(events);
        var request = plan.takeRequest(events);
        if (request != null) {
            run(connection -> {
                KeepStatement.execute(connection, request, null);
                return true;
            });
        }
    }

    private void storeAs(UnitOfWork<?> unitOfWork, List<StoredEvent> rows) {
        var events = AppendedEvents.of(unitOfWork);
        var plan = AppendPlan.of(unitOfWork);
        events.add(rows);
        plan.check(events);
        events.stored(store(new Append(rows, plan.takeRequest(events))));
    }

    private Map<String, Long> store(Append append) {
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
