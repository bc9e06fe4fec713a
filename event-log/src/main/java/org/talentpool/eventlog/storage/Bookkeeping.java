package org.talentpool.eventlog.storage;

import java.util.List;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
import org.talentpool.kernel.event.TypeName;

/**
 * What a log that is nothing but events has to keep about itself. It is no fact: nobody handles it, no proof covers it, and it is
 * not carried to another log as an event.
 */
public sealed interface Bookkeeping {
    String PREFIX = "log.";
    List<Class<?>> TYPES = List.of(RequestAnswered.class, PlaceSkipped.class);

    /** A request was carried out under a key, the only event of a stream of its own, in one append with what follows from it. */
    @Revision("1")
    @TypeName(PREFIX + "RequestAnswered")
    record RequestAnswered(
            String actor,
            String key,
            String fingerprint,
            String receipt,
            @Nullable String lastEvent) implements Bookkeeping {}

    /** Stands where another log, of which this one is a copy, had a position without an event. */
    @Revision("1")
    @TypeName(PREFIX + "PlaceSkipped")
    record PlaceSkipped() implements Bookkeeping {}

    static boolean isNamed(String payloadType) {
        return payloadType.startsWith(PREFIX);
    }
}
