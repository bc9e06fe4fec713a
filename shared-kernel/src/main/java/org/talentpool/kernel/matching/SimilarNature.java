package org.talentpool.kernel.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.talentpool.kernel.criteria.CriterionOutcome;
import org.talentpool.kernel.eligibility.Eligibility;
import org.talentpool.kernel.policy.Applies;
import org.talentpool.kernel.policy.PoliciesInForce;
import org.talentpool.kernel.requisition.Profile;

/**
 * Finds members of other lists, or listed for other profiles, for whom the post is of similar nature and of the same or a lower
 * grade, and who meet everything else (PO-05). They are shown and never assigned: what stands in the way stays unmet in
 * their verdict and says what has to be done first.
 */
@Applies({"PO-04", "PO-05"})
public final class SimilarNature {
    static final String RULE = "PO-05";

    private SimilarNature() {}

    /** The profile by which a listing counts for the vacancy: its own, else the first listed one that the policy calls similar. */
    public static Optional<Profile> carrying(Membership membership, Vacancy vacancy, PoliciesInForce inForce) {
        var wanted = vacancy.profile();
        if (membership.profiles().contains(wanted)) return Optional.of(wanted);
        return membership.profiles().stream()
                .filter(listed -> inForce.matching().areSimilar(listed, wanted))
                .findFirst();
    }

    /** The vacancy as it would be judged were it one for this profile and open to this list alone. */
    public static Vacancy opened(Vacancy vacancy, UUID requisitionId, Profile profile) {
        return new Vacancy(
                vacancy.postId(),
                vacancy.gradeSlot(),
                profile,
                vacancy.regime(),
                vacancy.plannedStart(),
                vacancy.criteria(),
                List.of(requisitionId),
                vacancy.scoring());
    }

    /**
     * What is shown of a member who does not fit the vacancy as it is: of the memberships that would carry it the best one, with
     * what has to be done first as unmet.
     *
     * @return none if the member would not fit either way
     */
    public static Optional<Verdict> judge(
            PoolMember member, Vacancy vacancy, Eligibility eligibility, PoliciesInForce inForce) {
        return member.memberships().stream()
                .filter(place -> !(isOpenTo(vacancy, place) && place.profiles().contains(vacancy.profile())))
                .flatMap(place -> judge(member, place, vacancy, eligibility, inForce).stream())
                .min(MatchPolicy.BEST_FIRST)
                .map(MatchPolicy.Judged::verdict);
    }

    private static Optional<MatchPolicy.Judged> judge(
            PoolMember member, Membership place, Vacancy vacancy, Eligibility eligibility, PoliciesInForce inForce) {
        return carrying(place, vacancy, inForce)
                .map(profile -> opened(vacancy, place.requisitionId(), profile))
                .map(opened -> MatchPolicy.judge(member, place, opened, eligibility, inForce))
                .filter(Verdict::fits)
                .map(verdict -> new MatchPolicy.Judged(place, asItIs(verdict, place, vacancy)));
    }

    private static Verdict asItIs(Verdict opened, Membership place, Vacancy vacancy) {
        var findings = new ArrayList<>(opened.findings());
        if (!isOpenTo(vacancy, place))
            findings.replaceAll(finding -> toDo(
                    finding,
                    Criterion.MEMBERSHIP,
                    finding.required(),
                    finding.found() + " on another list: open the vacancy to " + place.requisitionId() + " first"));
        var wanted = vacancy.profile();
        if (!place.profiles().contains(wanted))
            findings.replaceAll(finding -> toDo(
                    finding,
                    Criterion.PROFILE,
                    wanted.name(),
                    finding.found() + ", of similar nature: list the candidate for " + wanted + " first"));
        return new Verdict(
                opened.requisitionId(),
                opened.listedSlot(),
                opened.lowerGrade(),
                false,
                opened.score(),
                findings,
                opened.policyVersion());
    }

    private static Finding toDo(Finding finding, Criterion criterion, String required, String found) {
        return finding.criterion().equals(criterion.name()) && finding.essential()
                ? Findings.essential(criterion, required, found, CriterionOutcome.NOT_MET, RULE)
                : finding;
    }

    private static boolean isOpenTo(Vacancy vacancy, Membership place) {
        return vacancy.requisitionIds().contains(place.requisitionId());
    }
}
