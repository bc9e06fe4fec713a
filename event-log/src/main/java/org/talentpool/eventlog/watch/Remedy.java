package org.talentpool.eventlog.watch;

import io.micrometer.core.instrument.Counter;
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

    private static final String TROUBLES = "talentpool.processing.troubles";
    private static final String RESTARTS = "talentpool.processing.restarts";

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
        counter(TROUBLES, processor, trouble).increment();
    }

    void restart(StreamingEventProcessor processor, Trouble trouble) {
        if (over) return;
        LOG.warn("Processor {} is restarted", processor.getName());
        counter(RESTARTS, processor.getName(), trouble).increment();
        processor.shutdownAsync().thenRun(() -> start(processor)).exceptionally(failure -> {
            LOG.error("Processor {} cannot be restarted: {}", processor.getName(), FailureKinds.of(failure));
            return null;
        });
    }

    private void start(StreamingEventProcessor processor) {
        if (!over) processor.start();
    }

    /** Has the counters there from the start, since a rise from nothing to one is seen by nobody. */
    void prepare(String processor) {
        for (var trouble : Trouble.values()) {
            counter(TROUBLES, processor, trouble);
            counter(RESTARTS, processor, trouble);
        }
    }

    private Counter counter(String meter, String processor, Trouble trouble) {
        return meters.counter(meter, "processor", processor, "trouble", trouble.name());
    }
}
