package org.talentpool.kernel.matching;

import static java.util.Comparator.comparingDouble;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import org.talentpool.kernel.candidate.MembershipEvidence;
import org.talentpool.kernel.policy.Applies;

/**
 * What orders the members of one vacancy: the better score, then the better result of the selection, then who was notified
 * earlier, then the id. Nothing else may (SE-17).
 *
 * @param merit mean result of the assessments, in hundredths of a percent
 */
@Applies("SE-17")
public record Ranking(double score, int merit, LocalDate notifiedOn, UUID candidateId) implements Comparable<Ranking> {
    // Ids compare as text, which is the order of PostgreSQL; UUID.compareTo takes the first half as signed.
    private static final Comparator<Ranking> BEST_FIRST = comparingDouble(Ranking::score)
            .thenComparingInt(Ranking::merit)
            .reversed()
            .thenComparing(Ranking::notifiedOn)
            .thenComparing(ranking -> ranking.candidateId().toString());

    /** Ranks a member by a verdict and the membership that it judged; without one last among equal scores. */
    public static Ranking of(PoolMember member, Verdict verdict) {
        var judged = judged(member, verdict);
        return new Ranking(
                verdict.score(),
                judged.map(Membership::evidence).orElse(MembershipEvidence.NONE).merit(),
                judged.map(Membership::notifiedOn).orElse(LocalDate.MAX),
                member.candidateId());
    }

    /** Best first. */
    @Override
    public int compareTo(Ranking other) {
        return BEST_FIRST.compare(this, other);
    }

    private static Optional<Membership> judged(PoolMember member, Verdict verdict) {
        return member.memberships().stream()
                .filter(membership -> membership.requisitionId().equals(verdict.requisitionId()))
                .findFirst();
    }
}
