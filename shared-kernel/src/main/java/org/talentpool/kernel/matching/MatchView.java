package org.talentpool.kernel.matching;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.talentpool.kernel.policy.PoliciesInForce;

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

    /** What was judged of a member, with the membership that it was judged by. */
    public static MatchView of(
            UUID postId,
            PoolMember member,
            Verdict verdict,
            @Nullable Integer rank,
            boolean similarNature,
            PoliciesInForce inForce) {
        return new MatchView(
                postId,
                member.candidateId(),
                verdict.fits(),
                verdict.score(),
                rank,
                verdict.lowerGrade(),
                similarNature,
                membership(member, verdict, inForce),
                verdict.findings(),
                verdict.policyVersion());
    }

    private static @Nullable MembershipView membership(PoolMember member, Verdict verdict, PoliciesInForce inForce) {
        return member.memberships().stream()
                .filter(place -> place.requisitionId().equals(verdict.requisitionId()))
                .findFirst()
                .map(place -> new MembershipView(place.requisitionId(), ListValidity.validUntil(place, inForce)))
                .orElse(null);
    }
}
