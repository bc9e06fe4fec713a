package org.talentpool.eventlog.watch;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.talentpool.eventlog.FailureKinds;

/**
 * What is done about a processor in trouble: it is told and counted once, and restarted. The stopping is not waited for: a handler
 * that never comes back keeps its processor from stopping, and then only a new process helps.
 */
class Remedy {
    private static final Logger LOG = LoggerFactory.getLogger(Remedy.class);

    private final MeterRegistry meters;
    private volatile boolean over;

    Remedy(MeterRegistry meters) {
        this.meters = meters;
    }

    /** From now on nothing is started any more. */
    void end() {
        over = true;
    }

    void tell(String processor, Trouble trouble, long position, Duration since) {
        LOG.error("Processor {} is {} at position {} for {} s", processor, trouble, position, since.toSeconds());
        count("talentpool.processing.troubles", processor, trouble);
    }

    void restart(StreamingEventProcessor processor, Trouble trouble) {
        if (over) return;
        LOG.warn("Processor {} is restarted", processor.getName());
        count("talentpool.processing.restarts", processor.getName(), trouble);
        processor.shutdownAsync().thenRun(() -> start(processor)).exceptionally(failure -> {
            LOG.error("Processor {} cannot be restarted: {}", processor.getName(), FailureKinds.of(failure));
            return null;
        });
    }

    private void start(StreamingEventProcessor processor) {
        if (!over) processor.start();
    }

    private void count(String meter, String processor, Trouble trouble) {
        meters.counter(meter, "processor", processor, "trouble", trouble.name()).increment();
    }
}
