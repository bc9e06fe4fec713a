package org.talentpool.eventlog.storage;

import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedDomainEventData;
import org.axonframework.eventhandling.TrackedEventData;

/** Stored events as Axon reads them. */
public final class Entries {
    private Entries() {}

    public static TrackedEventData<?> tracked(PlacedEvent placed) {
        var event = placed.event();
        boolean ownStream = event.stream().equals(event.identifier());
        return new TrackedDomainEventData<>(
                new GlobalSequenceTrackingToken(placed.position()),
                new StoredEntry(event, ownStream ? null : event.stream()));
    }

    static DomainEventData<?> inStream(StoredEvent event) {
        return new StoredEntry(event, event.stream());
    }
}
