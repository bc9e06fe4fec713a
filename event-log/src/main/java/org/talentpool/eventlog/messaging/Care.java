package org.talentpool.eventlog.messaging;

import java.util.concurrent.atomic.AtomicInteger;

/** Whether events are handled with care: slower, but so that only the one that fails is taken back. */
final class Care {
    /** Events after a failure: where one fails, others often do. */
    private static final int EVENTS = 1_000;

    private final AtomicInteger left = new AtomicInteger();

    void take() {
        left.set(EVENTS);
    }

    /** Whether to take care of one more event. */
    boolean isTaken() {
        return left.get() > 0 && left.getAndDecrement() > 0;
    }
}
