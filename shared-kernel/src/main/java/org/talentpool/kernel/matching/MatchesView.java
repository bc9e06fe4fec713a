package org.talentpool.kernel.matching;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The pool as seen from a vacancy, best first.
 *
 * @param pooled members of the lists that the vacancy is open to
 * @param fitting those of them who fit
 * @param next cursor of the next page, none on the last
 */
public record MatchesView(
        UUID postId,
        Instant asOf,
        String policyVersion,
        int pooled,
        int fitting,
        ScoringView scoring,
        List<MatchView> items,
        @Nullable String next) {}
