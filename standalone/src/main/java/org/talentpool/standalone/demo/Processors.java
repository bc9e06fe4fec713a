package org.talentpool.standalone.demo;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventProcessor;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.talentpool.eventlog.messaging.StoppedProcessors;

/** Holds back what would follow from the story while it is told, and waits for the answers to know all of it. */
@Component
class Processors {
    private static final Logger LOG = LoggerFactory.getLogger(Processors.class);
    private static final String AUTOMATION = "automation-";
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final long POLL_MILLIS = 100;

    private final EventProcessingConfiguration processing;
    private final EventStore log;
    private final StoppedProcessors stopped;

    Processors(EventProcessingConfiguration processing, EventStore log, StoppedProcessors stopped) {
        this.processing = processing;
        this.log = log;
        this.stopped = stopped;
    }

    /** Deadlines are met by the real clock only, once it shows today again. */
    void holdAutomations() {
        automations().forEach(automation -> {
            stopped.hold(automation.getName());
            automation.shutDown();
        });
    }

    void releaseAutomations() {
        automations().forEach(automation -> {
            automation.start();
            stopped.release(automation.getName());
        });
    }

    /** That a processor has once caught up does not tell how far it is now, so each must have come to what is told by now. */
    void awaitReadModels() throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        var told = log.createHeadToken();
        while (!haveSeen(told)) {
            if (System.nanoTime() > end) {
                LOG.warn("The read models are still behind; they catch up while the application runs");
                return;
            }
            TimeUnit.MILLISECONDS.sleep(POLL_MILLIS);
        }
    }

    private List<EventProcessor> automations() {
        return processing.eventProcessors().entrySet().stream()
                .filter(processor -> processor.getKey().startsWith(AUTOMATION))
                .<EventProcessor>map(Map.Entry::getValue)
                .toList();
    }

    private boolean haveSeen(@Nullable TrackingToken told) {
        return processing.eventProcessors().values().stream()
                .filter(StreamingEventProcessor.class::isInstance)
                .filter(EventProcessor::isRunning)
                .flatMap(processor -> ((StreamingEventProcessor) processor).processingStatus().values().stream())
                .map(EventTrackerStatus::getTrackingToken)
                .allMatch(token -> told == null || token != null && token.covers(told));
    }
}
