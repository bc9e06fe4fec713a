package org.talentpool.kernel.matching;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.talentpool.kernel.candidate.MembershipEvidence;
import org.talentpool.kernel.criteria.Criteria;
import org.talentpool.kernel.criteria.CriterionOutcome;
import org.talentpool.kernel.language.LanguagePolicy;
import org.talentpool.kernel.matching.FailedCriteriaView.Item;
import org.talentpool.kernel.matching.FailedCriteriaView.Part;
import org.talentpool.kernel.policy.PoliciesInForce;

/** Counts over a whole list which essential criterion keeps how many out, so that an officer sees what a notice asks too much of. */
public final class FailedCriteria {
    private FailedCriteria() {}

    /**
     * What was judged of one member.
     *
     * @param shortfalls the parts of the criteria that the member is short of
     */
    public record Judged(Verdict verdict, List<Shortfall> shortfalls) {}

    /** @param verdict of this member for this vacancy */
    public static Judged judged(PoolMember member, Verdict verdict, Vacancy vacancy, PoliciesInForce inForce) {
        var brings = member.qualifications();
        var tested = member.memberships().stream()
                .filter(place -> place.requisitionId().equals(verdict.requisitionId()))
                .findFirst()
                .map(Membership::evidence)
                .orElse(MembershipEvidence.NONE)
                .testedLanguages();
        var levels = LanguagePolicy.effective(brings.languages(), tested);
        return new Judged(verdict, Shortfalls.of(brings, levels, vacancy.criteria(), inForce));
    }

    /** The criteria that somebody fails, in the order of {@link Criterion}; the order of the members makes no difference. */
    public static List<Item> count(List<Judged> members, Criteria asked) {
        return Stream.of(Criterion.values())
                .flatMap(criterion -> count(criterion, members, asked).stream())
                .toList();
    }

    private static List<Item> count(Criterion criterion, List<Judged> members, Criteria asked) {
        var failing = members.stream()
                .flatMap(member -> failure(criterion, member.verdict()))
                .toList();
        if (failing.isEmpty()) return List.of();
        var only = members.stream()
                .filter(member -> member.verdict().failed().equals(List.of(criterion.name())))
                .count();
        var notEvidenced = failing.stream()
                .filter(finding -> finding.outcome() == CriterionOutcome.NOT_EVIDENCED)
                .count();
        return List.of(new Item(
                criterion,
                failing.getFirst().required(),
                rule(failing),
                failing.size(),
                (int) notEvidenced,
                (int) only,
                parts(criterion, members, asked)));
    }

    private static Stream<Finding> failure(Criterion criterion, Verdict verdict) {
        return verdict.findings().stream()
                .filter(finding -> finding.essential() && !finding.met())
                .filter(finding -> finding.criterion().equals(criterion.name()));
    }

    private static @Nullable String rule(List<Finding> failing) {
        var first = failing.getFirst().rule();
        return failing.stream().allMatch(finding -> first != null && first.equals(finding.rule())) ? first : null;
    }

    private static List<Part> parts(Criterion criterion, List<Judged> members, Criteria asked) {
        Map<Shortfall, Long> counts = members.stream()
                .flatMap(member -> member.shortfalls().stream())
                .collect(groupingBy(part -> part, counting()));
        return Shortfalls.possible(asked).stream()
                .filter(part -> part.criterion() == criterion && counts.containsKey(part))
                .map(part ->
                        new Part(part.required(), counts.getOrDefault(part, 0L).intValue()))
                .toList();
    }
}
