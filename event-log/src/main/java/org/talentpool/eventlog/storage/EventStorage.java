package org.talentpool.eventlog.storage;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventUtils;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.BatchingEventStorageEngine;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;
import org.talentpool.eventlog.serializer.KeysAhead;

/**
 * The log as Axon's storage, whichever keeps it. Tracked reading goes up to where the log is complete and therefore needs no list
 * of gaps and no time-out that guesses. Lost races come out as {@link ConcurrencyException}. Snapshots are in PostgreSQL
 * always: a log cannot forget one, and an erasure must.
 */
public final class EventStorage extends BatchingEventStorageEngine {
    private final TransactionManager transactions;
    private final Appending appending;
    private final LogStreams streams;
    private final LogInOrder order;
    private final KeysAhead keys;
    private final SnapshotTable snapshots;
    private final int firstBatch;

    EventStorage(
            Builder settings,
            TransactionManager transactions,
            Appending appending,
            LogStreams streams,
            LogInOrder order,
            KeysAhead keys,
            SnapshotTable snapshots,
            int firstBatch) {
        super(settings);
        this.transactions = transactions;
        this.appending = appending;
        this.streams = streams;
        this.order = order;
        this.keys = keys;
        this.snapshots = snapshots;
        this.firstBatch = firstBatch;
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

    /** The next events behind a position, as far as the log is complete. */
    public List<? extends TrackedEventMessage<?>> read(long position, int most) {
        var events = fetchTrackedEvents(new GlobalSequenceTrackingToken(position), most);
        return EventUtils.upcastAndDeserializeTrackedEvents(events.stream(), getEventSerializer(), upcasterChain)
                .toList();
    }

    @Override
    protected List<? extends TrackedEventData<?>> fetchTrackedEvents(@Nullable TrackingToken last, int batchSize) {
        long after = last == null ? 0 : positionOf(last);
        long complete = order.completeAbove(after);
        if (complete <= after) return List.of();
        var events = order.read(after, complete, batchSize).stream()
                .<TrackedEventData<?>>map(Entries::tracked)
                .toList();
        keys.prepare(events);
        return events;
    }

    @Override
    protected List<? extends DomainEventData<?>> fetchDomainEvents(String stream, long firstSequence, int batchSize) {
        return streams.read(stream, firstSequence, firstSequence == 0 ? firstBatch : batchSize).stream()
                .map(Entries::inStream)
                .toList();
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
        return streams.endOf(stream).map(StreamEnd::sequence);
    }

    @Override
    public @Nullable TrackingToken createTailToken() {
        return order.beforeFirst().map(GlobalSequenceTrackingToken::new).orElse(null);
    }

    @Override
    public @Nullable TrackingToken createHeadToken() {
        long complete = order.completeUpTo();
        return complete == 0 ? null : new GlobalSequenceTrackingToken(complete);
    }

    @Override
    public @Nullable TrackingToken createTokenAt(Instant time) {
        return order.beforeTime(time)
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
