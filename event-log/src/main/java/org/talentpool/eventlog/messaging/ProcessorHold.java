package org.talentpool.eventlog.messaging;

/** Tells that a processor is stopped on purpose, so that nobody starts it again. Each bean of this type is asked. */
public interface ProcessorHold {
    /** @param processor name of an event processor, which may serve several processing groups */
    boolean holds(String processor);
}
