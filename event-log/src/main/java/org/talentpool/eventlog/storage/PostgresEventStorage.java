package org.talentpool.eventlog.storage;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.BatchingEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DuplicateKeyException;

/**
 * Events in PostgreSQL. Appends run in parallel and share their flushes to disk; tracked reading goes up to the
 * {@link HighWaterMark} and therefore needs no list of gaps and no time-out that guesses. Lost races, deadlocks and
 * serialization failures come out as {@link ConcurrencyException}.
 */
public final class PostgresEventStorage extends BatchingEventStorageEngine {
    private final TransactionManager transactions;
    private final AppendLock lock;
    private final EventTable events;
    private final SnapshotTable snapshots;
    private final HighWaterMark mark;

    PostgresEventStorage(
            Builder settings,
            TransactionManager transactions,
            AppendLock lock,
            EventTable events,
            SnapshotTable snapshots,
            HighWaterMark mark) {
        super(settings);
        this.transactions = transactions;
        this.lock = lock;
        this.events = events;
        this.snapshots = snapshots;
        this.mark = mark;
    }

    @Override
    protected void appendEvents(List<? extends EventMessage<?>> messages, Serializer serializer) {
        // Serialised first, so that the lock is held for inserting and committing only.
        var rows = messages.stream()
                .map(message -> StoredEvent.of(message, serializer))
                .toList();
        if (!rows.isEmpty()) {
            transactions.executeInTransaction(() -> append(rows));
        }
    }

    private void append(List<StoredEvent> rows) {
        try {
            lock.share();
        } catch (ConcurrencyFailureException e) {
            throw new ConcurrencyException("The log could not be locked for appending", e);
        }
        rows.forEach(row -> AppendedEvents.note(row, insert(row)));
    }

    private long insert(StoredEvent row) {
        try {
            return events.insert(row);
        } catch (DuplicateKeyException e) {
            throw row.sequence() == 0 ? new StreamExistsException(row.stream(), e) : lostRace(row, e);
        } catch (ConcurrencyFailureException e) {
            throw lostRace(row, e);
        } catch (DataAccessException e) {
            throw new EventStoreException("Event %s of %s cannot be stored".formatted(row.sequence(), row.stream()), e);
        }
    }

    private static ConcurrencyException lostRace(StoredEvent row, DataAccessException cause) {
        return new ConcurrencyException(
                "Another event is already number %d of %s".formatted(row.sequence(), row.stream()), cause);
    }

    @Override
    protected void storeSnapshot(DomainEventMessage<?> snapshot, Serializer serializer) {
        var row = StoredEvent.of(snapshot, serializer);
        transactions.executeInTransaction(() -> snapshots.replace(row));
    }

    @Override
    protected List<? extends TrackedEventData<?>> fetchTrackedEvents(@Nullable TrackingToken last, int batchSize) {
        long after = last == null ? 0 : positionOf(last);
        long complete = mark.above(after);
        return complete <= after ? List.of() : events.readInOrder(after, complete, batchSize);
    }

    @Override
    protected List<? extends DomainEventData<?>> fetchDomainEvents(String stream, long firstSequence, int batchSize) {
        return events.readStream(stream, firstSequence, batchSize);
    }

    @Override
    protected Stream<? extends DomainEventData<?>> readSnapshotData(String stream) {
        return snapshots.newest(stream).stream();
    }

    @Override
    public Optional<Long> lastSequenceNumberFor(String stream) {
        return events.endOf(stream).map(StreamEnd::sequence);
    }

    @Override
    public @Nullable TrackingToken createTailToken() {
        return events.beforeFirst().map(GlobalSequenceTrackingToken::new).orElse(null);
    }

    @Override
    public @Nullable TrackingToken createHeadToken() {
        long complete = mark.now();
        return complete == 0 ? null : new GlobalSequenceTrackingToken(complete);
    }

    @Override
    public @Nullable TrackingToken createTokenAt(Instant time) {
        return events.beforeTime(time)
                .<TrackingToken>map(GlobalSequenceTrackingToken::new)
                .orElseGet(this::createHeadToken);
    }

    private static long positionOf(TrackingToken token) {
        if (token instanceof GlobalSequenceTrackingToken sequence) {
            return sequence.getGlobalIndex();
        }
        throw new IllegalArgumentException("Not a token of this log: " + token.getClass());
    }
}
