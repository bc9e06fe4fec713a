package org.talentpool.kernel.matching;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingDouble;
import static java.util.Comparator.comparingInt;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import org.talentpool.kernel.candidate.MembershipEvidence;
import org.talentpool.kernel.policy.Applies;

/**
 * All that can order the members of one vacancy: the score, then in the order that was fixed when it opened the result of the
 * selection, the day of the notification and the id (AU-01). Nothing else may (SE-17).
 *
 * @param merit mean result of the assessments, in hundredths of a percent
 */
@Applies({"AU-01", "SE-17"})
public record Ranking(double score, int merit, LocalDate notifiedOn, UUID candidateId) {
    /** The better score first, then by what was fixed when the vacancy opened. */
    public static Comparator<Ranking> bestFirst(Scoring scoring) {
        return scoring.tieBreaks().stream()
                .map(Ranking::by)
                .reduce(comparingDouble(Ranking::score).reversed(), Comparator::thenComparing);
    }

    /** Ranks a member by a verdict and the membership that it judged; without one last among equal scores. */
    public static Ranking of(PoolMember member, Verdict verdict) {
        var judged = judged(member, verdict);
        return new Ranking(
                verdict.score(),
                judged.map(Membership::evidence).orElse(MembershipEvidence.NONE).merit(),
                judged.map(Membership::notifiedOn).orElse(LocalDate.MAX),
                member.candidateId());
    }

    private static Comparator<Ranking> by(TieBreak tieBreak) {
        return switch (tieBreak) {
            case SELECTION_RESULT -> comparingInt(Ranking::merit).reversed();
            case NOTIFICATION_DATE -> comparing(Ranking::notifiedOn);
            // Ids compare as text, which is the order of PostgreSQL; UUID.compareTo takes the first half as signed.
            case CANDIDATE_ID -> comparing(ranking -> ranking.candidateId().toString());
        };
    }

    private static Optional<Membership> judged(PoolMember member, Verdict verdict) {
        return member.memberships().stream()
                .filter(membership -> membership.requisitionId().equals(verdict.requisitionId()))
                .findFirst();
    }
}
