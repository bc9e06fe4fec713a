package org.talentpool.benchmark.replay;

import java.util.concurrent.atomic.LongAdder;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** A group with a processor of its own, such as automations have, that does nothing. */
@Component
@ProcessingGroup(IdleGroup.GROUP)
class IdleGroup {
    static final String GROUP = "idle";

    private final LongAdder seen = new LongAdder();

    @EventHandler
    void on(Object event) {
        seen.increment();
    }

    long seen() {
        return seen.sum();
    }
}
