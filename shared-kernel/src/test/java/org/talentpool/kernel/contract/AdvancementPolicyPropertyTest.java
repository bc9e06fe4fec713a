package org.talentpool.kernel.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.talentpool.kernel.policy.Policy;
import org.talentpool.kernel.policy.TwinGradeRules;
import org.talentpool.kernel.sample.GeneratedRules;
import org.talentpool.kernel.sample.Seed;

/** When the higher grade may come, against months ticked off one by one (TW-03, TW-04). */
class AdvancementPolicyPropertyTest {
    @Test
    void the_earliest_day_agrees_with_the_calendar_page() {
        Seed.of("earliest advancement").eachCase(seed -> {
            var book = GeneratedRules.of(seed, Policy.TWIN_GRADE);
            var paper = ContractOnPaper.of(seed, book);
            var today = GeneratedRules.day(seed);
            var most = mostSpared(paper, book, today);
            var inForce = book.rulebook().on(today);
            var needed = Math.max(0, paper.twin().monthsBeforeAdvancement() - most);
            assertThat(AdvancementPolicy.mostMonthsSpared(paper.terms(), inForce))
                    .isEqualTo(most);
            assertThat(AdvancementPolicy.earliest(paper.terms(), inForce))
                    .as("%s, %s spared", paper, most)
                    .isEqualTo(paper.low() ? paper.after(needed) : null);
        });
    }

    @Test
    void months_spared_agree_with_ticking_off_those_served() {
        Seed.of("months spared").eachCase(seed -> {
            var paper = ContractOnPaper.of(seed, GeneratedRules.of(seed, Policy.TWIN_GRADE));
            var day = paper.start().plusDays(seed.number(-60, 2000));
            var left = paper.low() ? paper.twin().monthsBeforeAdvancement() - served(paper, day) : 0;
            assertThat(AdvancementPolicy.monthsSpared(paper.terms(), day))
                    .as("%s advances on %s", paper, day)
                    .isEqualTo(Math.max(0, left));
        });
    }

    @Test
    void from_the_earliest_day_on_no_more_is_spared_than_may_be() {
        Seed.of("earliest day and months spared").eachCase(seed -> {
            var book = GeneratedRules.of(seed, Policy.TWIN_GRADE);
            var paper = ContractOnPaper.of(seed, book);
            var inForce = book.rulebook().on(GeneratedRules.day(seed));
            var earliest = AdvancementPolicy.earliest(paper.terms(), inForce);
            if (earliest == null) return;
            var day = earliest.plusDays(seed.number(-3, 3));
            if (day.isBefore(paper.start())) return;
            assertThat(AdvancementPolicy.monthsSpared(paper.terms(), day)
                            <= AdvancementPolicy.mostMonthsSpared(paper.terms(), inForce))
                    .as("%s advances on %s", paper, day)
                    .isEqualTo(!day.isBefore(earliest));
        });
    }

    /** External candidates alone are spared anything. */
    private static int mostSpared(ContractOnPaper paper, GeneratedRules book, LocalDate today) {
        var rules = (TwinGradeRules) book.ruling(Policy.TWIN_GRADE, today).rules();
        return paper.standing() == Standing.EXTERNAL ? rules.mostMonthsSpared() : 0;
    }

    private static int served(ContractOnPaper paper, LocalDate day) {
        var months = 0;
        while (paper.after(months + 1).toEpochDay() <= day.toEpochDay()) months++;
        return months;
    }
}
