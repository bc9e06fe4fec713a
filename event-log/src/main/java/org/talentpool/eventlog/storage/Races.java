package org.talentpool.eventlog.storage;

import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.modelling.command.ConcurrencyException;

/** Tells why events could not be stored. */
final class Races {
    private static final String UNIQUE_VIOLATION = "23505";
    private static final String LOCK_NOT_AVAILABLE = "55P03";
    /** Deadlocks and serialization failures. */
    private static final String ROLLED_BACK = "40";

    private final EventTable events;

    Races(EventTable events) {
        this.events = events;
    }

    /** Whether somebody else was faster, so that nothing was stored. */
    static boolean isLost(SQLException e) {
        String state = Objects.requireNonNullElse(e.getSQLState(), "");
        return state.equals(UNIQUE_VIOLATION) || state.equals(LOCK_NOT_AVAILABLE) || state.startsWith(ROLLED_BACK);
    }

    /** Looks which place was taken, as the message does not tell: values of rows have no place in it. */
    RuntimeException explain(List<StoredEvent> rows, SQLException e) {
        if (!isLost(e)) {
            return new EventStoreException("Events of %s cannot be stored".formatted(rows.getFirst().stream()), e);
        }
        return UNIQUE_VIOLATION.equals(e.getSQLState())
                ? rows.stream()
                        .filter(this::isTaken)
                        .findFirst()
                        .map(row -> lost(row, e))
                        .orElseGet(() -> lostRace(rows.getFirst(), e))
                : lostRace(rows.getFirst(), e);
    }

    /** The place of that very row was taken. */
    static ConcurrencyException lost(StoredEvent row, Throwable cause) {
        return row.sequence() == 0 ? new StreamExistsException(row.stream(), cause) : lostRace(row, cause);
    }

    private boolean isTaken(StoredEvent row) {
        return events.endOf(row.stream())
                .filter(end -> end.sequence() >= row.sequence())
                .isPresent();
    }

    private static ConcurrencyException lostRace(StoredEvent row, Throwable cause) {
        return new ConcurrencyException(
                "Another event is already number %d of %s".formatted(row.sequence(), row.stream()), cause);
    }
}
