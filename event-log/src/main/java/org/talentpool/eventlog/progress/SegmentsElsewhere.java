package org.talentpool.eventlog.progress;

import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.AbstractEventProcessor;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.springframework.stereotype.Component;

/**
 * Tells of a segment that another process works on whether there was anything for it to do. A token is stored with what was
 * done; one that had nothing to do stays behind for seconds, and whoever reads its own writes here must not wait for it.
 */
@Component
class SegmentsElsewhere {
    /** Events looked through at most; a segment that is further behind has more to do than to store its token. */
    private static final long FEW = 500;

    private final Configuration axon;
    private final EventStorageEngine log;

    SegmentsElsewhere(Configuration axon, EventStorageEngine log) {
        this.axon = axon;
        this.log = log;
    }

    /** Whether none of the events behind the first position and up to the second is one that the segment handles. */
    boolean hasNothingToDo(String group, Segment segment, long after, long upTo) {
        if (after < 0 || upTo - after > FEW) return false;
        return axon.eventProcessingConfiguration()
                .eventProcessor(group, AbstractEventProcessor.class)
                .map(processor -> hasNothingToDo(processor.eventHandlerInvoker(), segment, after, upTo))
                .orElse(false);
    }

    private boolean hasNothingToDo(EventHandlerInvoker handlers, Segment segment, long after, long upTo) {
        try (var events = log.readEvents(new GlobalSequenceTrackingToken(after), false)) {
            for (var iterator = events.iterator(); iterator.hasNext(); ) {
                var event = (TrackedEventMessage<?>) iterator.next();
                if (handlers.canHandle(event, segment)) return false;
                if (event.trackingToken().position().orElse(0) >= upTo) return true;
            }
            return false;
        } catch (Exception undecided) {
            return false;
        }
    }
}
