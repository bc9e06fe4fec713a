package org.talentpool.eventlog.storage;

import java.util.Map;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.modelling.command.ConcurrencyException;

/** Puts events into the log. */
public interface Appends {
    /**
     * Stores all of it or nothing. The place of each event in its stream must be free; the first place of a stream is taken for
     * good, however long ago.
     *
     * @return by identifier of each event a position at which it is there: its own, or where the log ended just behind it; those of
     *     others may be among them
     * @throws StreamExistsException if a stream is to be begun that is there
     * @throws ConcurrencyException if another place was taken
     * @throws CarriedOutBeforeException if the key of its request was used before
     * @throws EventStoreException if the log cannot be written
     */
    Map<String, Long> store(Append append);

    /**
     * Keeps a request that no event follows from.
     *
     * @throws CarriedOutBeforeException if its key was used before
     */
    void keep(KeptRequest request);
}
