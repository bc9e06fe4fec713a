package org.talentpool.kernel.operations;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How far a rebuild is.
 *
 * @param requestedBy user name
 * @param events to be read stream by stream, and how many of them have been
 * @param position how far the events that came later are handled
 * @param eventsPerSecond since reading began
 * @param secondsLeft of reading, as it went so far; none while nothing can be told, or nothing is left
 * @param failure kinds of what ended it; the tables that are read have then not been touched
 */
public record RebuildView(
        UUID id,
        List<String> processingGroups,
        String requestedBy,
        Instant requestedAt,
        RebuildState state,
        long events,
        long eventsDone,
        long position,
        long eventsPerSecond,
        @Nullable Long secondsLeft,
        @Nullable Instant endedAt,
        @Nullable String failure) {}
