package org.talentpool.kernel.contract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.talentpool.kernel.policy.Policy;
import org.talentpool.kernel.sample.GeneratedRules;
import org.talentpool.kernel.sample.Seed;

/** The dates of contracts with made-up lives against a diary that was kept beside them. */
class ContractCalendarPropertyTest {
    @Test
    void it_agrees_with_the_diary() {
        Seed.of("contract calendar").eachCase(seed -> {
            var book = GeneratedRules.of(seed, Policy.CONTRACT_TERMS, Policy.TWIN_GRADE);
            var life = ContractLifeOnPaper.of(seed, book);
            var inForce = book.rulebook().on(GeneratedRules.day(seed));
            assertThat(ContractCalendar.of(life.contract(), inForce))
                    .as("%s on %s", life.contract(), inForce)
                    .isEqualTo(life.diary(inForce));
        });
    }

    @Test
    void a_date_stands_that_is_in_the_diary_and_no_other_day_of_its_kind() {
        Seed.of("dates that stand").eachCase(seed -> {
            var book = GeneratedRules.of(seed, Policy.CONTRACT_TERMS);
            var life = ContractLifeOnPaper.of(seed, book);
            var inForce = book.rulebook().on(GeneratedRules.day(seed));
            var diary = life.diary(inForce);
            if (diary.isEmpty()) return;
            var entry = seed.oneOf(diary);
            var days = seed.number(-1, 1);
            assertThat(ContractCalendar.stands(
                            life.contract(), entry.kind(), entry.date().plusDays(days), inForce))
                    .as("%s moved by %s, %s", entry, days, life.contract())
                    .isEqualTo(days == 0);
        });
    }
}
