package org.talentpool.eventlog.storage;

import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedDomainEventData;
import org.axonframework.eventhandling.TrackedEventData;
import org.jspecify.annotations.Nullable;

/** Stored events as Axon reads them. */
public final class Entries {
    private Entries() {}

    public static TrackedEventData<?> tracked(PlacedEvent placed) {
        var event = placed.event();
        boolean ownStream = event.stream().equals(event.identifier());
        return new TrackedDomainEventData<>(
                new GlobalSequenceTrackingToken(placed.position()), entry(event, ownStream ? null : event.stream()));
    }

    static DomainEventData<?> inStream(StoredEvent event) {
        return entry(event, event.stream());
    }

    private static GenericDomainEventEntry<byte[]> entry(StoredEvent event, @Nullable String stream) {
        return new GenericDomainEventEntry<>(
                event.aggregateType(),
                stream,
                event.sequence(),
                event.identifier(),
                event.time().toInstant(),
                event.payloadType(),
                event.payloadRevision(),
                event.payload(),
                event.metaData());
    }
}
