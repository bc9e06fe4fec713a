package org.talentpool.kernel.matching;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.talentpool.kernel.candidate.MembershipEvidence;
import org.talentpool.kernel.eligibility.Eligibility;
import org.talentpool.kernel.grade.GradePolicy;
import org.talentpool.kernel.grade.GradeSlot;
import org.talentpool.kernel.language.LanguagePolicy;
import org.talentpool.kernel.policy.Applies;
import org.talentpool.kernel.policy.PoliciesInForce;

/**
 * Judges a pooled candidate against a vacancy. The query that shows matches and the command that assigns use this one class,
 * and what it is given holds no protected ground: of nationality and age it learns yes or no (SE-17).
 */
@Applies("SE-17")
public final class MatchPolicy {
    /** Of several memberships the one that decides. */
    static final Comparator<Judged> BEST_FIRST = comparing((Judged judged) -> !judged.verdict.fits())
            .thenComparing(judged -> judged.verdict.failed().size())
            .thenComparing(judged -> judged.verdict.lowerGrade())
            .thenComparing(judged -> judged.membership.notifiedOn())
            .thenComparing(judged -> judged.membership.requisitionId().toString());

    private MatchPolicy() {}

    /**
     * Judges the member by the best of its memberships on the lists of the vacancy: one that fits, then the one with the
     * fewest failures, then the same grade slot before a lower grade, then the earliest notified.
     *
     * @param inForce on the day of the decision, which also decides validity, pause and experience
     */
    public static Verdict judge(PoolMember member, Vacancy vacancy, Eligibility eligibility, PoliciesInForce inForce) {
        return member.memberships().stream()
                .filter(membership -> vacancy.requisitionIds().contains(membership.requisitionId()))
                .map(membership -> new Judged(membership, judge(member, membership, vacancy, eligibility, inForce)))
                .min(BEST_FIRST)
                .map(Judged::verdict)
                .orElseGet(() -> judge(member, null, vacancy, eligibility, inForce));
    }

    /**
     * Judges the member by one membership.
     *
     * @param membership none: the member is on no list of the vacancy
     */
    public static Verdict judge(
            PoolMember member,
            @Nullable Membership membership,
            Vacancy vacancy,
            Eligibility eligibility,
            PoliciesInForce inForce) {
        var slot = membership == null
                ? null
                : GradePolicy.bestListed(membership.gradeSlots(), vacancy.gradeSlot(), inForce.grades());
        var findings = findings(member, membership, slot, vacancy, eligibility, inForce);
        return new Verdict(
                membership == null ? null : membership.requisitionId(),
                slot,
                slot != null && !slot.equals(vacancy.gradeSlot()),
                findings.stream().allMatch(finding -> finding.met() || !finding.essential()),
                DesirableFindings.score(findings, vacancy.criteria().desirable()),
                findings,
                inForce.label());
    }

    /** One finding for each essential criterion in the order of {@link Criterion}, then one for each desirable criterion. */
    private static List<Finding> findings(
            PoolMember member,
            @Nullable Membership membership,
            @Nullable GradeSlot slot,
            Vacancy vacancy,
            Eligibility eligibility,
            PoliciesInForce inForce) {
        var brings = member.qualifications();
        var evidence = membership == null ? MembershipEvidence.NONE : membership.evidence();
        var levels = LanguagePolicy.effective(brings.languages(), evidence.testedLanguages());
        var skills = new BroughtSkills(brings.skills(), inForce.skills());
        var findings = new ArrayList<Finding>();
        findings.add(ListFindings.membership(member, membership, vacancy, inForce));
        findings.addAll(EligibilityFindings.of(eligibility, inForce.eligibility()));
        findings.add(ListFindings.profile(membership, vacancy.profile()));
        findings.add(ListFindings.grade(membership, slot, vacancy.gradeSlot(), brings.accepts()));
        findings.addAll(AcceptanceFindings.of(brings.accepts(), vacancy));
        findings.addAll(RequirementFindings.of(brings, skills, levels, vacancy.criteria(), inForce.day()));
        findings.addAll(DesirableFindings.of(vacancy.criteria().desirable(), skills, levels));
        return findings;
    }

    record Judged(Membership membership, Verdict verdict) {}
}
