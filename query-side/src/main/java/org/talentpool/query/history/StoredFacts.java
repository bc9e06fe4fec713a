package org.talentpool.query.history;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.axonframework.eventhandling.DomainEventMessage;
import org.springframework.stereotype.Component;
import org.talentpool.query.history.PastEvents.Place;
import org.talentpool.query.readmodel.JsonColumns;

/**
 * What the events of a subject's own streams say, folded: each fact as it was said last. So it is known for any past place or
 * instant, whatever read models there were; what is personal only as long as it may be opened.
 */
@Component
public class StoredFacts {
    private final HistoryStreams streams;
    private final PastEvents log;
    private final JsonColumns json;

    StoredFacts(HistoryStreams streams, PastEvents log, JsonColumns json) {
        this.streams = streams;
        this.log = log;
        this.json = json;
    }

    /** Facts by name, right before the event at that place of its stream. */
    public Map<String, Object> before(Place place) {
        var facts = new TreeMap<String, Object>();
        log.stream(place.stream()).stream()
                .filter(message -> message.getSequenceNumber() < place.sequence())
                .forEach(message -> facts.putAll(said(message)));
        return facts;
    }

    /** What each event of the subject said, up to an instant, in the order of its streams. */
    List<Saying> sayings(UUID subject, Instant upTo) {
        var sayings = new ArrayList<Saying>();
        for (var stream : streams.of(subject))
            log.stream(stream).stream()
                    .filter(message -> !message.getTimestamp().isAfter(upTo))
                    .map(message -> new Saying(
                            new Place(stream, message.getSequenceNumber()), message.getTimestamp(), said(message)))
                    .forEach(sayings::add);
        return sayings;
    }

    private Map<String, Object> said(DomainEventMessage<?> message) {
        var said = new TreeMap<String, Object>();
        Facts.of(message.getPayload()).forEach((name, value) -> flatten(name, json.plain(value), said));
        return said;
    }

    private static void flatten(String name, Object value, Map<String, Object> into) {
        if (value instanceof Map<?, ?> parts)
            parts.forEach((part, inner) -> {
                if (inner != null) flatten(name + "." + part, inner, into);
            });
        else into.put(name, value);
    }

    record Saying(Place place, Instant time, Map<String, Object> facts) {}
}
