package org.talentpool.command.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talentpool.command.policy.PolicyFixture.EARLIEST;
import static org.talentpool.command.policy.PolicyFixture.HOLDS;
import static org.talentpool.command.policy.PolicyFixture.enacted;
import static org.talentpool.command.policy.PolicyFixture.proposed;
import static org.talentpool.kernel.refusal.RefusalCode.NOT_FOUND;
import static org.talentpool.kernel.refusal.RefusalCode.POLICY_NOTICE_TOO_SHORT;
import static org.talentpool.kernel.refusal.RefusalCode.WRONG_STATE;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.talentpool.kernel.policy.PolicyCommand.EnactPolicy;

class EnactPolicyTest {
    private static final EnactPolicy ENACT = new EnactPolicy(HOLDS, "2026.2");

    @RegisterExtension
    final PolicyFixture decisions = new PolicyFixture();

    @Test
    void a_version_is_enacted_two_days_ahead() {
        decisions.given(List.of(proposed(EARLIEST))).when(ENACT).expectEvents(enacted(EARLIEST));
    }

    @Test
    void nothing_is_enacted_for_tomorrow_or_backwards() {
        decisions
                .given(List.of(proposed(EARLIEST.minusDays(1))))
                .when(ENACT)
                .expectRefusal(POLICY_NOTICE_TOO_SHORT, "CO-07");
    }

    @Test
    void only_what_was_proposed_is_enacted() {
        decisions
                .given(List.of(proposed(EARLIEST)))
                .when(new EnactPolicy(HOLDS, "2027.1"))
                .expectRefusal(NOT_FOUND);
    }

    @Test
    void it_is_enacted_once() {
        decisions
                .given(List.of(proposed(EARLIEST), enacted(EARLIEST)))
                .when(ENACT)
                .expectRefusal(WRONG_STATE);
    }

    @Test
    void it_rules_from_its_first_day_on_and_is_named_from_then_on() {
        decisions.given(List.of(proposed(EARLIEST), enacted(EARLIEST)));

        var before = decisions.on(EARLIEST.minusDays(1)).policies().inForceToday();
        assertThat(before.holds().days()).isEqualTo(60);
        assertThat(before.label()).isEqualTo("2025.1");

        var from = decisions.on(EARLIEST).policies().inForceToday();
        assertThat(from.holds()).isEqualTo(PolicyFixture.SHORTER);
        assertThat(from.label()).isEqualTo("2025.1;HOLDS=2026.2");
    }
}
