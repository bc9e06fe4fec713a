package org.talentpool.benchmark.replay;

import java.util.List;
import java.util.concurrent.atomic.LongAdder;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;
import org.talentpool.query.readmodel.Projection;
import org.talentpool.query.readmodel.Table;

/** A projection that keeps nothing. */
@Component
@ProcessingGroup(Nothing.GROUP)
class Nothing implements Projection {
    static final String GROUP = "projection-nothing";

    private final LongAdder seen = new LongAdder();

    @Override
    public List<Table> tables() {
        return List.of();
    }

    @EventHandler
    void on(Object event) {
        seen.increment();
    }

    long seen() {
        return seen.sum();
    }
}
