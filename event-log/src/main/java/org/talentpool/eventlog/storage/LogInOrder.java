package org.talentpool.eventlog.storage;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.EventStoreException;

/** The log in the order of its positions, which begin at 1. */
public interface LogInOrder {
    /** Up to where nothing is in flight; looked for anew if that is not known to be behind the position. */
    long completeAbove(long position);

    /**
     * Up to where nothing is in flight as of now.
     *
     * @throws EventStoreException if some append stays open
     */
    long completeUpTo();

    /** The last position that is visible, 0 before the first event; others below it may still be in flight. */
    long last();

    /** The events behind one position and up to another. */
    List<PlacedEvent> read(long after, long upTo, int limit);

    /** The place of an event; none if there is no such event. */
    Optional<Long> positionOf(String event);

    /** The place before the first event, none while there is none. */
    Optional<Long> beforeFirst();

    /** The place before the first event from this time on, none if there is none. */
    Optional<Long> beforeTime(Instant time);

    /** By position, when the first event behind it happened; at the end of the log there is none. */
    Map<Long, Instant> firstBehind(Collection<Long> positions);
}
