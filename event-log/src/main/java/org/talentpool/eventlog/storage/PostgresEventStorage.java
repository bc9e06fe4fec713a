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
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;

/**
 * Events in PostgreSQL. Appends run in parallel and share their flushes to disk; tracked reading goes up to the
 * {@link HighWaterMark} and therefore needs no list of gaps and no time-out that guesses. Lost races, deadlocks and
 * serialization failures come out as {@link ConcurrencyException}.
 */
public final class PostgresEventStorage extends BatchingEventStorageEngine {
    private final TransactionManager transactions;
    private final Appending appending;
    private final EventTable events;
    private final SnapshotTable snapshots;
    private final int firstBatch;
    private final HighWaterMark mark;

    PostgresEventStorage(
            Builder settings,
            TransactionManager transactions,
            Appending appending,
            EventTable events,
            SnapshotTable snapshots,
            int firstBatch,
            HighWaterMark mark) {
        super(settings);
        this.transactions = transactions;
        this.appending = appending;
        this.events = events;
        this.snapshots = snapshots;
        this.firstBatch = firstBatch;
        this.mark = mark;
    }

    @Override
    protected void appendEvents(List<? extends EventMessage<?>> messages, Serializer serializer) {
        // Serialised first, so that nothing is locked but for inserting and committing.
        var rows = messages.stream()
                .map(message -> StoredEvent.of(message, serializer))
                .toList();
        if (!rows.isEmpty()) {
            appending.store(rows);
        }
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
        return events.readStream(stream, firstSequence, firstSequence == 0 ? firstBatch : batchSize);
    }

    /** How many events were asked for by who got these: of the first no more than a stream has without a snapshot. */
    static int asked(List<? extends DomainEventData<?>> batch, int batchSize, int firstBatch) {
        return !batch.isEmpty() && batch.getFirst().getSequenceNumber() == 0 ? firstBatch : batchSize;
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
