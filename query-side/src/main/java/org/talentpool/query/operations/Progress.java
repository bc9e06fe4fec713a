package org.talentpool.query.operations;

import java.util.Map;
import java.util.OptionalLong;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.springframework.stereotype.Component;

/** How far processing groups have come, whichever process works on their segments. */
@Component
public class Progress {
    private static final long BEFORE_FIRST = -1;

    private final Configuration axon;
    private final SegmentTokens tokens;

    Progress(Configuration axon, SegmentTokens tokens) {
        this.axon = axon;
        this.tokens = tokens;
    }

    /** The position up to which each segment of the group has handled the log, -1 before the first event. */
    public long position(String group) {
        var here = here(group);
        var segments = tokens.segmentsOf(group);
        return segments.stream()
                .mapToLong(segment -> position(group, segment, here))
                .min()
                .orElse(BEFORE_FIRST);
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
