package org.talentpool.kernel.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.talentpool.kernel.eligibility.Eligibility;
import org.talentpool.kernel.policy.Policy;
import org.talentpool.kernel.sample.GeneratedRules;
import org.talentpool.kernel.sample.Seed;

/** Verdicts on made-up members and vacancies, against a clerk with a checklist. */
class MatchPolicyPropertyTest {
    private static final LocalDate FIRST = LocalDate.parse("2026-01-01");

    private static final List<String> NAMES = List.of(
            "MEMBERSHIP",
            "NATIONALITY",
            "AGE",
            "PROFILE",
            "GRADE",
            "REGIME",
            "AVAILABILITY",
            "EDUCATION",
            "EXPERIENCE",
            "LANGUAGES",
            "SKILLS");

    @Test
    void the_verdict_agrees_with_the_checklist() {
        Seed.of("match").eachCase(seed -> {
            var book = GeneratedRules.of(seed, Policy.GRADES, Policy.LIST_VALIDITY);
            var today = FIRST.plusDays(seed.number(0, 500));
            var match = GeneratedMatch.of(seed, today);
            var eligibility = new Eligibility(seed.chance(90), seed.chance(90));
            var expected = Checklist.best(match, eligibility, book, today);
            var verdict = MatchPolicy.judge(
                    match.member(),
                    match.vacancy(),
                    eligibility,
                    book.rulebook().on(today));
            assertThat(told(verdict))
                    .as("%s on %s by %s", match, today, book.enacted())
                    .isEqualTo(expected);
            assertThat(verdict.isNearMiss()).isEqualTo(expected.failed().size() == 1);
            assertThat(verdict.findings()).extracting(Finding::criterion).isEqualTo(NAMES);
        });
    }

    private static Checklist.Result told(Verdict verdict) {
        return new Checklist.Result(
                verdict.requisitionId(), verdict.failed(), verdict.fits(), verdict.listedSlot(), verdict.lowerGrade());
    }
}
