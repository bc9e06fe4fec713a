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
}
