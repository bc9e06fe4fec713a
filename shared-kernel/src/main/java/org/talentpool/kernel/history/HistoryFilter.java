package org.talentpool.kernel.history;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which decisions are asked for: those to which all applies that is given.
 *
 * @param subject a candidate, post, application or requisition; a reserve list goes by its requisition
 * @param actor user name of who decided
 * @param from first instant of the period, inclusive
 * @param to last instant of the period, inclusive
 * @param types logical event types, any of them; none for all
 * @param readings whether who read protected data is told as well, which is no decision; without it only by its own types
 */
public record HistoryFilter(
        @Nullable UUID subject,
        @Nullable String actor,
        @Nullable Instant from,
        @Nullable Instant to,
        List<String> types,
        @Nullable String correlationId,
        boolean readings) {
    public HistoryFilter {
        types = List.copyOf(types);
    }

    public static HistoryFilter about(UUID subject) {
        return new HistoryFilter(subject, null, null, null, List.of(), null, false);
    }

    /** The same, about this subject. */
    public HistoryFilter of(UUID subject) {
        return new HistoryFilter(subject, actor, from, to, types, correlationId, readings);
    }

    /** The same, of these types only. */
    public HistoryFilter only(String... types) {
        return new HistoryFilter(subject, actor, from, to, List.of(types), correlationId, readings);
    }
}
