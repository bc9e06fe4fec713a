package org.talentpool.query.history;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

/** Reads the events of some streams from the log, which opens what is personal for as long as it may be opened. */
@Component
public class PastEvents {
    private final EventStore log;

    PastEvents(EventStore log) {
        this.log = log;
    }

    /** By stream, the events from the first on up to the last that the places name. */
    Map<String, List<Object>> upTo(Collection<Place> places) {
        var last = new HashMap<String, Long>();
        for (var place : places) last.merge(place.stream(), place.sequence(), Math::max);
        var events = new HashMap<String, List<Object>>();
        last.forEach((stream, sequence) -> events.put(stream, read(stream, sequence)));
        return events;
    }

    private List<Object> read(String stream, long last) {
        var events = new ArrayList<Object>();
        var stored = log.readEvents(stream, 0);
        while (stored.hasNext() && events.size() <= last)
            events.add(stored.next().getPayload());
        return events;
    }

    /** All events of a stream, with their numbers and times. */
    List<? extends DomainEventMessage<?>> stream(String stream) {
        return log.readEvents(stream, 0).asStream().toList();
    }

    public record Place(String stream, long sequence) {}
}
