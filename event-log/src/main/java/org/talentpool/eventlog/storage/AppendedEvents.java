package org.talentpool.eventlog.storage;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/** What the current unit of work appends: complete once its prepare-commit phase is over, with positions once it is stored. */
public final class AppendedEvents {
    private static final String RESOURCE = AppendedEvents.class.getName();
    private static final long NOT_STORED = 0;

    private record Appended(String stream, long sequence, String identifier, long position) {
        Appended(StoredEvent event) {
            this(event.stream(), event.sequence(), event.identifier(), NOT_STORED);
        }

        Appended at(Map<String, Long> positions) {
            return new Appended(stream, sequence, identifier, positions.getOrDefault(identifier, position));
        }
    }

    private final List<Appended> events = new ArrayList<>();

    private AppendedEvents() {}

    public static AppendedEvents of(UnitOfWork<?> unitOfWork) {
        return unitOfWork.root().getOrComputeResource(RESOURCE, key -> new AppendedEvents());
    }

    void add(List<StoredEvent> rows) {
        rows.forEach(row -> events.add(new Appended(row)));
    }

    void stored(Map<String, Long> positions) {
        events.replaceAll(event -> event.at(positions));
    }

    public boolean isEmpty() {
        return events.isEmpty();
    }

    /** All streams that are appended to. */
    public Set<String> streams() {
        var streams = new LinkedHashSet<String>();
        events.forEach(event -> streams.add(event.stream()));
        return streams;
    }

    /** Position of the last event appended, whatever its stream. */
    public OptionalLong lastPosition() {
        return events.stream().mapToLong(Appended::position).max();
    }

    /** Sequence number of the first event appended to the stream, counted from 0. */
    public OptionalLong firstSequence(String stream) {
        return events.stream()
                .filter(event -> event.stream().equals(stream))
                .mapToLong(Appended::sequence)
                .min();
    }

    /** Where the stream ends now, if something was appended to it. */
    public Optional<StreamEnd> endOf(String stream) {
        return events.stream()
                .filter(event -> event.stream().equals(stream))
                .map(event -> new StreamEnd(event.sequence(), event.position()))
                .reduce((earlier, later) -> later);
    }
}
