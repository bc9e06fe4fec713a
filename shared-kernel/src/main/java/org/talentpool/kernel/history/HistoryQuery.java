package org.talentpool.kernel.history;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What can be asked about the past. */
public sealed interface HistoryQuery {
    record ListHistory(
            HistoryFilter filter, int limit, @Nullable String cursor) implements HistoryQuery {
        /** @param subject a candidate, post, application or requisition */
        public ListHistory(UUID subject, int limit, @Nullable String cursor) {
            this(HistoryFilter.about(subject), limit, cursor);
        }
    }

    /** @param position place of a decision in the log */
    record GetChain(long position) implements HistoryQuery {}

    /**
     * @param subject a candidate, post, application or requisition
     * @param from the earlier instant, inclusive
     * @param to the later one, inclusive
     */
    record GetDifference(UUID subject, Instant from, Instant to) implements HistoryQuery {}
}
