package org.talentpool.eventlog.progress;

import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.EventProcessor;
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
        var processor = processor(group);
        var here = processor.map(StreamingEventProcessor::processingStatus).orElse(Map.of());
        var name = processor.map(EventProcessor::getName).orElse(group);
        int[] all = isWhole(here)
                ? new int[0]
                : tokens.segmentsOf(name).stream().mapToInt(Integer::intValue).toArray();
        if (all.length == 0) return position(group) >= wanted;
        return IntStream.of(all)
                .allMatch(segment -> hasReached(name, Segment.computeSegment(segment, all), here, wanted));
    }

    private boolean hasReached(String processor, Segment segment, Map<Integer, EventTrackerStatus> here, long wanted) {
        long position = position(processor, segment.getSegmentId(), here);
        return position >= wanted
                || !here.containsKey(segment.getSegmentId())
                        && elsewhere.hasNothingToDo(processor, segment, position, wanted);
    }

    /**
     * The position up to which each segment of the group's processor has handled the log, -1 before the first event.
     *
     * @param group a processing group; those of projections share a processor
     */
    public long position(String group) {
        var processor = processor(group);
        var here = processor.map(StreamingEventProcessor::processingStatus).orElse(Map.of());
        var name = processor.map(EventProcessor::getName).orElse(group);
        var segments = isWhole(here) ? here.keySet() : tokens.segmentsOf(name);
        return segments.stream()
                .mapToLong(segment -> position(name, segment, here))
                .min()
                .orElse(BEFORE_FIRST);
    }

    /** A token that every segment of the group's processor has reached; none if some segment has not begun. */
    public @Nullable TrackingToken lowerBound(String group) {
        var name = processor(group).map(EventProcessor::getName).orElse(group);
        var known = tokens.segmentsOf(name).stream()
                .map(segment -> tokens.token(name, segment))
                .toList();
        if (known.stream().anyMatch(Optional::isEmpty)) return null;
        return known.stream()
                .flatMap(Optional::stream)
                .map(WrappedToken::unwrapLowerBound)
                .reduce(TrackingToken::lowerBound)
                .orElse(null);
    }

    /** This process knows its own segments by the event; of the others the table of tokens tells, a little later. */
    private long position(String processor, int segment, Map<Integer, EventTrackerStatus> here) {
        var status = here.get(segment);
        var position = status == null ? tokens.position(processor, segment) : status.getCurrentPosition();
        return position.orElse(BEFORE_FIRST);
    }

    /** Whether all segments are worked on by this process. */
    private static boolean isWhole(Map<Integer, EventTrackerStatus> here) {
        return here.values().stream()
                        .mapToDouble(status -> 1.0 / (1L + status.getSegment().getMask()))
                        .sum()
                >= 1;
    }

    private Optional<StreamingEventProcessor> processor(String group) {
        return axon.eventProcessingConfiguration()
                .eventProcessorByProcessingGroup(group, StreamingEventProcessor.class);
    }
}
