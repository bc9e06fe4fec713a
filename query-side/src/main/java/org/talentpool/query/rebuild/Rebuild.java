package org.talentpool.query.rebuild;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.talentpool.kernel.operations.RebuildState;

/**
 * Projections that are built anew.
 *
 * @param upTo events up to this position are read stream by stream
 * @param events how many these are
 * @param eventsDone how many of them have been read
 * @param position how far the later events are
 */
record Rebuild(
        UUID id,
        List<String> groups,
        String requestedBy,
        Instant requestedAt,
        RebuildState state,
        long upTo,
        long events,
        long eventsDone,
        long position,
        @Nullable Instant loadingAt,
        @Nullable Instant endedAt,
        @Nullable String failure) {}
