package org.talentpool.eventlog.storage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/** What the current unit of work has appended so far; complete once its prepare-commit phase is over. */
public final class AppendedEvents {
    private static final String RESOURCE = AppendedEvents.class.getName();

    private record Appended(String stream, long sequence, long position) {}

    private final List<Appended> events = new ArrayList<>();

    private AppendedEvents() {}

    public static AppendedEvents of(UnitOfWork<?> unitOfWork) {
        return unitOfWork.root().getOrComputeResource(RESOURCE, key -> new AppendedEvents());
    }

    static void note(StoredEvent event, long position) {
        CurrentUnitOfWork.ifStarted(
                unitOfWork -> of(unitOfWork).events.add(new Appended(event.stream(), event.sequence(), position)));
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
