package org.talentpool.kernel.matching;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One member and one vacancy.
 *
 * @param rank place among those who fit, from 1; none for those who do not
 * @param membership the place on a list that was judged; none if there is none
 * @param lowerGrade whether the post is graded below the listed slot (PO-04)
 * @param similarNature whether the post is only of similar nature to what the member is listed for (PO-05), so that the
 *     finding that is not met says what has to be done before the member can be assigned
 */
public record MatchView(
        UUID postId,
        UUID candidateId,
        boolean fits,
        double score,
        @Nullable Integer rank,
        boolean lowerGrade,
        boolean similarNature,
        @Nullable MembershipView membership,
        List<Finding> criteria,
        String policyVersion) {
    public record MembershipView(UUID requisitionId, LocalDate validUntil) {}
}
