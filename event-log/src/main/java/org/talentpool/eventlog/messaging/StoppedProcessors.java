package org.talentpool.eventlog.messaging;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Processors that somebody in this process has stopped on purpose, such as for a rebuild. */
@Component
public final class StoppedProcessors implements ProcessorHold {
    private final Set<String> names = ConcurrentHashMap.newKeySet();

    /** To be called before the processor is stopped. */
    public void hold(String processor) {
        names.add(processor);
    }

    /** To be called once the processor runs again. */
    public void release(String processor) {
        names.remove(processor);
    }

    @Override
    public boolean holds(String processor) {
        return names.contains(processor);
    }
}
