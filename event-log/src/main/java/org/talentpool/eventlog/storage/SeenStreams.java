package org.talentpool.eventlog.storage;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/** Which streams the current command has seen as they were known, and up to which event. */
final class SeenStreams {
    private static final String RESOURCE = SeenStreams.class.getName();

    private static final long MISSING = -1;

    private final Map<String, Long> lastSequences = new HashMap<>();

    private SeenStreams() {}

    static SeenStreams of(UnitOfWork<?> unitOfWork) {
        return unitOfWork.root().getOrComputeResource(RESOURCE, key -> new SeenStreams());
    }

    /** Only commands look after what they have seen, and what they have appended themselves is not stored yet. */
    static boolean isLookedAfter() {
        if (!CurrentUnitOfWork.isStarted()) {
            return false;
        }
        UnitOfWork<?> root = CurrentUnitOfWork.get().root();
        return root.getMessage() instanceof CommandMessage<?>
                && root.phase() == UnitOfWork.Phase.STARTED
                && FreshDecision.guards(root);
    }

    void note(String stream, long lastSequence) {
        lastSequences.put(stream, lastSequence);
    }

    void noteMissing(String stream) {
        lastSequences.put(stream, MISSING);
    }

    boolean isMissing(String stream) {
        return lastSequences.getOrDefault(stream, 0L) == MISSING;
    }

    Set<String> names() {
        return Set.copyOf(lastSequences.keySet());
    }

    /** @param end where the stream ends by now */
    boolean isCurrent(String stream, StreamEnd end) {
        return lastSequences.getOrDefault(stream, MISSING) == end.sequence();
    }
}
