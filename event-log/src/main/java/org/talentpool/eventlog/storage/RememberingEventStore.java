package org.talentpool.eventlog.storage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.talentpool.eventlog.storage.KnownStreams.Known;

/** The event store, which lets commands have streams from memory. */
final class RememberingEventStore extends EmbeddedEventStore implements RefusesTakenStreams {
    private final KnownStreams known;
    private final StoredHere storedHere;
    private final int snapshotEvery;

    /** @param snapshotEvery how many events of a stream there may be without a snapshot of it */
    RememberingEventStore(Builder settings, KnownStreams known, StoredHere storedHere, int snapshotEvery) {
        super(settings);
        this.known = known;
        this.storedHere = storedHere;
        this.snapshotEvery = snapshotEvery;
    }

    @Override
    public DomainEventStream readEvents(String stream) {
        var messages = SeenStreams.isLookedAfter()
                ? known.find(stream).map(found -> seen(stream, found)).orElseGet(() -> remembered(stream))
                : load(stream);
        return DomainEventStream.concat(
                DomainEventStream.of(messages), DomainEventStream.of(stagedDomainEventMessages(stream)));
    }

    @Override
    public Optional<Long> lastSequenceNumberFor(String stream) {
        if (!SeenStreams.isLookedAfter()) {
            return super.lastSequenceNumberFor(stream);
        }
        var seen = SeenStreams.of(CurrentUnitOfWork.get());
        if (seen.isMissing(stream)) {
            return Optional.empty();
        }
        var end = known.find(stream).map(found -> seen(stream, found).getLast().getSequenceNumber());
        return end.isPresent() ? end : look(stream, seen);
    }

    private Optional<Long> look(String stream, SeenStreams seen) {
        var end = super.lastSequenceNumberFor(stream);
        if (end.isEmpty()) {
            seen.noteMissing(stream);
        }
        return end;
    }

    private static List<DomainEventMessage<?>> seen(String stream, Known found) {
        SeenStreams.of(CurrentUnitOfWork.get()).note(stream, found.lastSequence());
        return found.messages();
    }

    private List<DomainEventMessage<?>> remembered(String stream) {
        var messages = load(stream);
        if (!messages.isEmpty()) {
            known.remember(stream, new Known(messages));
        }
        return messages;
    }

    /** Most streams are short: only of one that is not is a snapshot looked for. */
    private List<DomainEventMessage<?>> load(String stream) {
        var messages = new ArrayList<DomainEventMessage<?>>();
        var stored = storageEngine().readEvents(stream, 0);
        while (messages.size() < snapshotEvery && stored.hasNext()) messages.add(stored.next());
        if (messages.size() == snapshotEvery) {
            var snapshot = snapshot(stream);
            if (snapshot.isPresent()) {
                messages.clear();
                messages.add(snapshot.get());
                stored = storageEngine().readEvents(stream, snapshot.get().getSequenceNumber() + 1);
            }
        }
        stored.forEachRemaining(messages::add);
        return messages;
    }

    private Optional<DomainEventMessage<?>> snapshot(String stream) {
        try {
            var snapshot = storageEngine().readSnapshot(stream);
            // Else it would be deciphered later, where a failure fails the command.
            snapshot.ifPresent(DomainEventMessage::getPayload);
            return snapshot;
        } catch (RuntimeException | LinkageError e) {
            return handleSnapshotReadingError(stream, e);
        }
    }

    @Override
    protected void prepareCommit(List<? extends EventMessage<?>> events) {
        super.prepareCommit(events);
        if (CurrentUnitOfWork.isStarted()) {
            CurrentUnitOfWork.get().root().afterCommit(stored -> extend(events));
        }
    }

    @Override
    protected void afterCommit(List<? extends EventMessage<?>> events) {
        storedHere.tell();
    }

    private void extend(List<? extends EventMessage<?>> stored) {
        var streams = new LinkedHashMap<String, List<DomainEventMessage<?>>>();
        for (var event : stored) {
            if (event instanceof DomainEventMessage<?> domain) {
                streams.computeIfAbsent(domain.getAggregateIdentifier(), name -> new ArrayList<>())
                        .add(bare(domain));
            }
        }
        streams.forEach(known::extend);
    }

    /** Without the bytes as which it was stored: Axon keeps them with the message, and that is more than the rest of it. */
    private static DomainEventMessage<?> bare(DomainEventMessage<?> event) {
        return new GenericDomainEventMessage<>(
                event.getType(),
                event.getAggregateIdentifier(),
                event.getSequenceNumber(),
                event.getPayload(),
                event.getMetaData(),
                event.getIdentifier(),
                event.getTimestamp());
    }
}
