package org.talentpool.eventlog.storage;

import java.util.Optional;

/** Looks up where streams end, within the caller's transaction. */
public class Streams {
    private final LogStreams events;

    Streams(LogStreams events) {
        this.events = events;
    }

    /** @param stream an aggregate identifier, such as {@code post:<uuid>}; empty if it has no event */
    public Optional<StreamEnd> endOf(String stream) {
        return events.endOf(stream);
    }
}
