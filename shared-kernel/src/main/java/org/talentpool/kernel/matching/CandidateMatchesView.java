package org.talentpool.kernel.matching;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The open vacancies as seen from a candidate, best first.
 *
 * @param next cursor of the next page, none on the last
 */
public record CandidateMatchesView(
        UUID candidateId,
        Instant asOf,
        String policyVersion,
        int fitting,
        List<MatchView> items,
        @Nullable String next) {}
