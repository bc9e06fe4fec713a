package org.talentpool.eventlog.messaging;

import java.util.List;
import org.axonframework.eventhandling.TrackedEventMessage;

/** The next events behind a position, as far as the log is complete. */
@FunctionalInterface
interface EventsBehind {
    List<? extends TrackedEventMessage<?>> read(long position, int most);
}
