package org.talentpool.eventlog.axonserver;

import java.util.List;
import java.util.stream.Stream;
import org.axonframework.eventhandling.EventUtils;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.talentpool.eventlog.serializer.KeysAhead;
import org.talentpool.eventlog.storage.Entries;
import org.talentpool.eventlog.storage.PlacedEvent;

/** Makes messages of stored events, with the keys of all at hand. */
record Decoding(Serializer serializer, EventUpcaster upcasters, KeysAhead keys) {
    Stream<? extends TrackedEventMessage<?>> decode(List<PlacedEvent> events) {
        var entries = events.stream().<TrackedEventData<?>>map(Entries::tracked).toList();
        keys.prepare(entries);
        return EventUtils.upcastAndDeserializeTrackedEvents(entries.stream(), serializer, upcasters);
    }
}
