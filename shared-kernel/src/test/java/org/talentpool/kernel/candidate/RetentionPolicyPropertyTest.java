package org.talentpool.kernel.candidate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.talentpool.kernel.policy.Policy;
import org.talentpool.kernel.policy.RetentionRules;
import org.talentpool.kernel.sample.GeneratedRules;
import org.talentpool.kernel.sample.PlainCalendar;
import org.talentpool.kernel.sample.Seed;

/** The time for which data are kept against the calendar page. */
class RetentionPolicyPropertyTest {
    @Test
    void it_agrees_with_the_calendar_page() {
        Seed.of("retention").eachCase(seed -> {
            var book = GeneratedRules.of(seed, Policy.RETENTION);
            var today = GeneratedRules.day(seed);
            var rules = (RetentionRules) book.ruling(Policy.RETENTION, today).rules();
            var inForce = book.rulebook().on(today);
            var dayAfter = GeneratedRules.day(seed);
            var use = PlainCalendar.lastDay(dayAfter, rules.monthsIfNotRecruited());
            var employment = PlainCalendar.lastDay(dayAfter, rules.yearsIfRecruited() * 12);
            assertThat(RetentionPolicy.keepUntil(dayAfter.minusDays(1), inForce))
                    .as("%s, %s", dayAfter, rules)
                    .isEqualTo(use);
            assertThat(RetentionPolicy.keepUntilIfRecruited(dayAfter.minusDays(1), inForce))
                    .as("%s, %s", dayAfter, rules)
                    .isEqualTo(employment);
            assertThat(RetentionPolicy.isOver(use, inForce)).isEqualTo(use.toEpochDay() < today.toEpochDay());
        });
    }
}
