package org.talentpool.kernel.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.talentpool.kernel.criteria.CriterionOutcome;
import org.talentpool.kernel.eligibility.Eligibility;
import org.talentpool.kernel.policy.Policy;
import org.talentpool.kernel.sample.GeneratedRules;
import org.talentpool.kernel.sample.Seed;

/** Counts over made-up lists, against a tally that is kept member by member. */
class FailedCriteriaPropertyTest {
    private static final LocalDate FIRST = LocalDate.parse("2026-01-01");

    @Test
    void the_counts_agree_with_a_tally() {
        Seed.of("failed criteria").eachCase(seed -> {
            var book = GeneratedRules.of(seed, Policy.GRADES);
            var today = FIRST.plusDays(seed.number(0, 500));
            var inForce = book.rulebook().on(today);
            var vacancy = GeneratedMatch.vacancy(seed);
            var judged = new ArrayList<FailedCriteria.Judged>();
            var tally = new Tally();
            for (var n = seed.number(0, 3); n > 0; n--) {
                var match = new GeneratedMatch(GeneratedMatch.member(seed, today), vacancy);
                var eligibility = new Eligibility(seed.chance(90), seed.chance(90));
                var verdict = MatchPolicy.judge(match.member(), vacancy, eligibility, inForce);
                var lacking = FailedCriteria.judged(match.member(), verdict, vacancy, inForce);
                judged.add(lacking);
                lacking.shortfalls().forEach(part -> tally.parts.merge(part, 1, Integer::sum));
                tally.add(
                        verdict, Checklist.best(match, eligibility, book, today).failed());
            }
            var items = FailedCriteria.count(judged, vacancy.criteria());
            assertThat(told(items)).as("%s", judged).isEqualTo(tally.told());
            assertThat(parts(items)).isEqualTo(tally.parts);
            assertThat(FailedCriteria.count(judged.reversed(), vacancy.criteria()))
                    .isEqualTo(items);
        });
    }

    @Test
    void a_member_that_fails_a_criterion_of_parts_is_short_of_a_part_and_else_of_none() {
        Seed.of("shortfalls").eachCase(seed -> {
            var today = FIRST.plusDays(seed.number(0, 500));
            var inForce = GeneratedRules.of(seed).rulebook().on(today);
            var match = GeneratedMatch.of(seed, today);
            var verdict = MatchPolicy.judge(match.member(), match.vacancy(), new Eligibility(true, true), inForce);
            var lacking = FailedCriteria.judged(match.member(), verdict, match.vacancy(), inForce)
                    .shortfalls();
            for (var criterion : List.of(Criterion.EXPERIENCE, Criterion.LANGUAGES, Criterion.SKILLS))
                assertThat(lacking.stream().anyMatch(part -> part.criterion() == criterion))
                        .as("%s of %s", criterion, match)
                        .isEqualTo(verdict.failed().contains(criterion.name()));
            assertThat(Shortfalls.possible(match.vacancy().criteria())).containsAll(lacking);
        });
    }

    /** Failed by name, by the checklist of the clerk. */
    private static final class Tally {
        private final Map<Shortfall, Integer> parts = new HashMap<>();
        private final Map<String, Integer> failing = new HashMap<>();
        private final Map<String, Integer> only = new HashMap<>();
        private final Map<String, Integer> unknown = new HashMap<>();

        void add(Verdict verdict, List<String> failed) {
            failed.forEach(name -> failing.merge(name, 1, Integer::sum));
            if (failed.size() == 1) only.merge(failed.getFirst(), 1, Integer::sum);
            for (var finding : verdict.findings())
                if (finding.essential() && finding.outcome() == CriterionOutcome.NOT_EVIDENCED)
                    unknown.merge(finding.criterion(), 1, Integer::sum);
        }

        List<String> told() {
            return Stream.of(Criterion.values())
                    .map(Criterion::name)
                    .filter(failing::containsKey)
                    .map(name ->
                            line(name, failing.get(name), unknown.getOrDefault(name, 0), only.getOrDefault(name, 0)))
                    .toList();
        }
    }

    private static List<String> told(List<FailedCriteriaView.Item> items) {
        return items.stream()
                .map(item -> line(item.criterion().name(), item.failing(), item.notEvidenced(), item.only()))
                .toList();
    }

    private static Map<Shortfall, Integer> parts(List<FailedCriteriaView.Item> items) {
        Map<Shortfall, Integer> parts = new HashMap<>();
        for (var item : items)
            for (var part : item.parts()) parts.put(new Shortfall(item.criterion(), part.required()), part.failing());
        return parts;
    }

    private static String line(String criterion, int failing, int unknown, int only) {
        return criterion + " " + failing + " " + unknown + " " + only;
    }
}
