package org.talentpool.eventlog.watch;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.jspecify.annotations.Nullable;

/**
 * The segments of one processor: what this process knows of its own by the event, and of others what the table of tokens tells, a
 * little later.
 */
record Segments(Map<Integer, EventTrackerStatus> here, List<StoredToken> stored) {
    private static final long BEFORE_FIRST = -1;

    static Segments of(StreamingEventProcessor processor, List<StoredToken> stored) {
        return new Segments(processor.processingStatus(), stored);
    }

    /** Of the slowest segment, whoever works on it. */
    long position() {
        var positions = new ArrayList<>(ownPositions());
        stored.stream()
                .filter(token -> !here.containsKey(token.segment()))
                .forEach(token -> positions.add(token.position()));
        return slowest(positions);
    }

    /** Of the slowest segment that this process works on or nobody does; none if all are others'. */
    @Nullable
    Long positionToAnswerFor() {
        var positions = new ArrayList<>(ownPositions());
        stored.stream()
                .filter(token -> !here.containsKey(token.segment()) && !token.claimed())
                .forEach(token -> positions.add(token.position()));
        return positions.isEmpty() ? null : slowest(positions);
    }

    boolean failed() {
        return here.values().stream().anyMatch(EventTrackerStatus::isErrorState);
    }

    private List<Long> ownPositions() {
        return here.values().stream()
                .map(status -> status.getCurrentPosition().orElse(BEFORE_FIRST))
                .toList();
    }

    private static long slowest(List<Long> positions) {
        return positions.stream().mapToLong(Long::longValue).min().orElse(BEFORE_FIRST);
    }
}
