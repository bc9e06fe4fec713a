package org.talentpool.kernel.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.talentpool.kernel.policy.ConditionRules;
import org.talentpool.kernel.policy.Policy;
import org.talentpool.kernel.sample.GeneratedRules;
import org.talentpool.kernel.sample.Seed;

/** What is outstanding against ticking off a list on paper. */
class ConditionPolicyPropertyTest {
    private static final List<Condition> ALL = List.of(Condition.values());

    @Test
    void it_agrees_with_ticking_off_a_list() {
        Seed.of("conditions").eachCase(seed -> {
            var book = GeneratedRules.of(seed, Policy.CONDITIONS);
            var today = GeneratedRules.day(seed);
            var rules = (ConditionRules) book.ruling(Policy.CONDITIONS, today).rules();
            assertThat(book.rulebook().on(today).conditions().template()).isEqualTo(rules.template());
            var required = new ArrayList<>(rules.template());
            for (var n = seed.number(0, 2); n > 0; n--) required.add(seed.oneOf(ALL));
            var satisfied = seed.someOf(ALL);
            var left = new ArrayList<Condition>();
            for (var condition : required)
                if (!satisfied.contains(condition) && !left.contains(condition)) left.add(condition);
            assertThat(ConditionPolicy.outstanding(required, satisfied))
                    .as("%s of %s", satisfied, required)
                    .isEqualTo(left);
        });
    }
}
