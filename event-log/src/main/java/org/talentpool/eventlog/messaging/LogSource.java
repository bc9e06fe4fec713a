package org.talentpool.eventlog.messaging;

import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.StreamableMessageSource;

/** Where processors have their events from, once there is a set-up to ask. */
public interface LogSource {
    StreamableMessageSource<TrackedEventMessage<?>> events(Configuration axon);
}
