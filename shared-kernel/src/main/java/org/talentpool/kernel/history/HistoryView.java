package org.talentpool.kernel.history;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * @param subject that was asked for, if any
 * @param next cursor of the next page, none on the last
 */
public record HistoryView(
        @Nullable UUID subject, List<Item> items, @Nullable String next) {
    /**
     * @param type logical event type
     * @param reason none where none was given, or once erased
     * @param changes the event's facts; personal values only where they are not erased
     */
    public record Item(
            long position,
            Instant time,
            String type,
            String actor,
            String role,
            @Nullable String authority,
            @Nullable String reasonCode,
            @Nullable String reason,
            @Nullable String correlationId,
            @Nullable String causationId,
            @Nullable String policyVersion,
            Map<String, Object> changes) {}
}
