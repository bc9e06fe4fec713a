package org.talentpool.eventlog.axonserver;

import java.time.OffsetDateTime;
import org.talentpool.eventlog.storage.Bookkeeping;
import org.talentpool.eventlog.storage.PlacedEvent;
import org.talentpool.eventlog.storage.StoredEvent;

/** Tells what was decided from what the log keeps about itself. */
final class Facts {
    private static final String SKIPPED = "skipped:";
    private static final byte[] NOTHING = {'{', '}'};

    private Facts() {}

    static boolean isFact(PlacedEvent placed) {
        return !Bookkeeping.isNamed(placed.event().payloadType());
    }

    static boolean isRequest(PlacedEvent placed) {
        return placed.event().payloadType().equals(RequestsOnServer.TYPE);
    }

    /** Stands where no event is, so that the next one gets the position that it had. */
    static StoredEvent skipped(long position, OffsetDateTime at) {
        return new StoredEvent(
                SKIPPED + position,
                0,
                null,
                SKIPPED + position,
                at,
                Bookkeeping.PREFIX + "PlaceSkipped",
                "1",
                NOTHING,
                NOTHING);
    }
}
