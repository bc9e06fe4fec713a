package org.talentpool.query.operations;

import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.springframework.stereotype.Component;
import org.talentpool.eventlog.messaging.StoppedProcessors;

/** Builds a projection anew from the first event on; until it has caught up it answers from what it has. */
@Component
public class Rebuild {
    private final Configuration axon;
    private final StoppedProcessors stopped;

    Rebuild(Configuration axon, StoppedProcessors stopped) {
        this.axon = axon;
        this.stopped = stopped;
    }

    /**
     * Empties the tables of the group and begins again. The emptying and the reset of its tokens are one transaction.
     *
     * @throws IllegalArgumentException if there is no such group in this process
     * @throws org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException if another process works on the group
     */
    public void rebuild(String group) {
        var processor = axon.eventProcessingConfiguration()
                .eventProcessor(group, StreamingEventProcessor.class)
                .orElseThrow(() -> new IllegalArgumentException("no processing group " + group));
        stopped.hold(processor.getName());
        processor.shutDown();
        try {
            processor.resetTokens();
        } finally {
            processor.start();
            stopped.release(processor.getName());
        }
    }
}
