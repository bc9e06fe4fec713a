package org.talentpool.kernel.history;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What can be asked about the past. */
public sealed interface HistoryQuery {
    /** @param subject a candidate, post, application or requisition */
    record ListHistory(UUID subject, int limit, @Nullable String cursor) implements HistoryQuery {}
}
