package org.talentpool.eventlog.storage;

import java.util.List;
import java.util.Optional;
import org.axonframework.eventhandling.DomainEventMessage;

/** Puts what a stream comes to in the place of its events, so that in memory no stream is long. */
public interface Shortening {
    /**
     * One message for all of them, with the number of the last; nothing if the stream is not of a kind that can be shortened.
     *
     * @param messages one or more, in their order, as they are stored or shortened before
     */
    Optional<DomainEventMessage<?>> shorten(String stream, List<DomainEventMessage<?>> messages);
}
