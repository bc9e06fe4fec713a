package org.talentpool.query.operations;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeSet;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.WrappedToken;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How far processing groups have come, whichever process works on their segments. */
@Component
public class Progress {
    private static final long BEFORE_FIRST = -1;

    private final Configuration axon;
    private final SegmentTokens tokens;
    private final SegmentsElsewhere elsewhere;

    Progress(Configuration axon, SegmentTokens tokens, SegmentsElsewhere elsewhere) {
        this.axon = axon;
        this.tokens = tokens;
        this.elsewhere = elsewhere;
    }

    /** Whether all that the group has to do up to this position is done, in whichever process. */
    public boolean hasReached(String group, long wanted) {
        var here = here(group);
        var segments = tokens.segmentsOf(group);
        if (segments.isEmpty()) return position(group) >= wanted;
        int[] all = segments.stream().mapToInt(Integer::intValue).toArray();
        return segments.stream().allMatch(segment -> {
            long position = position(group, segment, here);
            return position >= wanted
                    || !here.containsKey(segment)
                            && elsewhere.hasNothingToDo(group, Segment.computeSegment(segment, all), position, wanted);
        });
    }

    /** The position up to which each segment of the group has handled the log, -1 before the first event. */
    public long position(String group) {
        var here = here(group);
        var segments = new TreeSet<>(tokens.segmentsOf(group));
        // A group that keeps its state in memory has no token in the table.
        if (segments.isEmpty()) segments.addAll(here.keySet());
        return segments.stream()
                .mapToLong(segment -> position(group, segment, here))
                .min()
                .orElse(BEFORE_FIRST);
    }

    /** A token that every segment of the group has reached; none if some segment has not begun. */
    public @Nullable TrackingToken lowerBound(String group) {
        var known = tokens.segmentsOf(group).stream()
                .map(segment -> tokens.token(group, segment))
                .toList();
        if (known.stream().anyMatch(Optional::isEmpty)) return null;
        return known.stream()
                .flatMap(Optional::stream)
                .map(WrappedToken::unwrapLowerBound)
                .reduce(TrackingToken::lowerBound)
                .orElse(null);
    }

    /** This process knows its own segments by the event; of the others the table of tokens tells, a little later. */
    private long position(String group, int segment, Map<Integer, EventTrackerStatus> here) {
        var status = here.get(segment);
        var position = status == null ? tokens.position(group, segment) : known(status);
        return position.orElse(BEFORE_FIRST);
    }

    private static OptionalLong known(EventTrackerStatus status) {
        return status.getCurrentPosition();
    }

    private Map<Integer, EventTrackerStatus> here(String group) {
        return axon.eventProcessingConfiguration()
                .eventProcessor(group, StreamingEventProcessor.class)
                .map(StreamingEventProcessor::processingStatus)
                .orElse(Map.of());
    }
}
