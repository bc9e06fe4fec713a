package org.talentpool.kernel.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
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
            var vacancy = GeneratedMatch.of(seed, today).vacancy();
            var judged = new ArrayList<FailedCriteria.Judged>();
            var tally = new Tally();
            for (var n = seed.number(0, 4); n > 0; n--) {
                var match = new GeneratedMatch(GeneratedMatch.of(seed, today).member(), vacancy);
                var eligibility = new Eligibility(seed.chance(90), seed.chance(90));
                var verdict = MatchPolicy.judge(match.member(), vacancy, eligibility, inForce);
                judged.add(FailedCriteria.judged(match.member(), verdict, vacancy, inForce));
                tally.add(
                        verdict, Checklist.best(match, eligibility, book, today).failed());
            }
            var items = FailedCriteria.count(judged, vacancy.criteria());
            tally.holds(items);
            Collections.shuffle(judged, new Random(seed.number(0, 1_000)));
            assertThat(FailedCriteria.count(judged, vacancy.criteria())).isEqualTo(items);
        });
    }

    @Test
    void a_member_that_fails_a_criterion_of_parts_is_lackingof_a_part_and_else_of_none() {
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

        void holds(List<FailedCriteriaView.Item> items) {
            assertThat(items)
                    .extracting(item -> item.criterion().name())
                    .containsExactlyInAnyOrderElementsOf(failing.keySet());
            assertThat(items).extracting(FailedCriteriaView.Item::criterion).isSorted();
            for (var item : items) {
                var name = item.criterion().name();
                assertThat(item.failing()).isEqualTo(failing.get(name));
                assertThat(item.only()).isEqualTo(only.getOrDefault(name, 0));
                assertThat(item.notEvidenced()).isEqualTo(unknown.getOrDefault(name, 0));
                assertThat(item.parts()).allMatch(part -> part.failing() > 0 && part.failing() <= item.failing());
            }
        }
    }
}
