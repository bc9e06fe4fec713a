package org.talentpool.kernel.post;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.talentpool.kernel.contract.Standing;
import org.talentpool.kernel.policy.HoldRules;
import org.talentpool.kernel.policy.Policy;
import org.talentpool.kernel.sample.GeneratedRules;
import org.talentpool.kernel.sample.Seed;

/** The last day of a hold against counting days one by one. */
class HoldPolicyPropertyTest {
    @Test
    void it_agrees_with_counting_days() {
        Seed.of("holds").eachCase(seed -> {
            var book = GeneratedRules.of(seed, Policy.HOLDS);
            var today = GeneratedRules.day(seed);
            var standing = seed.oneOf(List.of(Standing.values()));
            var rules = (HoldRules) book.ruling(Policy.HOLDS, today).rules();
            var left = standing == Standing.SERVING_STAFF ? rules.servingStaffDays() : rules.days();
            assertThat(HoldPolicy.defaultUntil(book.rulebook().on(today), standing)
                            .toEpochDay())
                    .as("%s, %s, %s", today, standing, rules)
                    .isEqualTo(today.toEpochDay() + left);
        });
    }

    @Test
    void an_extension_agrees_with_counting_days() {
        Seed.of("extensions of holds").eachCase(seed -> {
            var book = GeneratedRules.of(seed, Policy.HOLDS);
            var today = GeneratedRules.day(seed);
            var rules = (HoldRules) book.ruling(Policy.HOLDS, today).rules();
            var until = today.plusDays(seed.number(-3, 60));
            assertThat(HoldPolicy.extendedUntil(until, book.rulebook().on(today))
                            .toEpochDay())
                    .as("%s, %s", until, rules)
                    .isEqualTo(until.toEpochDay() + rules.extensionDays());
        });
    }

    @Test
    void a_hold_is_extended_once_in_time_and_of_serving_staff_never() {
        Seed.of("holds that may be extended").eachCase(seed -> {
            var today = GeneratedRules.day(seed);
            var standing = seed.oneOf(List.of(Standing.values()));
            var until = today.plusDays(seed.number(-2, 2));
            var extended = seed.chance(30);
            var inTime = today.toEpochDay() <= until.toEpochDay();
            var against = standing.name().startsWith("SERVING") ? "PO-16" : inTime && !extended ? "" : "PO-15";
            var inForce = GeneratedRules.of(seed, Policy.HOLDS).rulebook().on(today);
            assertThat(HoldPolicy.ruleAgainstExtension(until, extended, standing, inForce)
                            .orElse(""))
                    .as("%s until %s, %s, extended before: %s", today, until, standing, extended)
                    .isEqualTo(against);
        });
    }
}
