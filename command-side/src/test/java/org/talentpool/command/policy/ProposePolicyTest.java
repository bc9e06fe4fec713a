package org.talentpool.command.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talentpool.command.policy.PolicyFixture.EARLIEST;
import static org.talentpool.command.policy.PolicyFixture.HOLDS;
import static org.talentpool.command.policy.PolicyFixture.SHORTER;
import static org.talentpool.command.policy.PolicyFixture.proposal;
import static org.talentpool.command.policy.PolicyFixture.proposed;
import static org.talentpool.kernel.refusal.RefusalCode.ALREADY_EXISTS;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.talentpool.kernel.policy.PolicyCommand.ProposePolicy;
import org.talentpool.kernel.policy.PolicyVersion;
import org.talentpool.kernel.policy.Reach;

class ProposePolicyTest {
    @RegisterExtension
    final PolicyFixture decisions = new PolicyFixture();

    @Test
    void a_version_is_put_up() {
        decisions.when(new ProposePolicy(HOLDS, proposal(EARLIEST))).expectEvents(proposed(EARLIEST));
    }

    @Test
    void a_proposal_rules_nothing() {
        decisions.given(List.of(proposed(EARLIEST))).on(EARLIEST.plusYears(1));
        assertThat(decisions.policies().inForceToday().holds().days()).isEqualTo(60);
    }

    @Test
    void a_name_is_used_once() {
        decisions
                .given(List.of(proposed(EARLIEST)))
                .when(new ProposePolicy(HOLDS, proposal(EARLIEST.plusDays(1))))
                .expectRefusal(ALREADY_EXISTS);
    }

    @Test
    void the_first_edition_keeps_its_name() {
        var first = new PolicyVersion("2025.1", EARLIEST, Reach.ALL_MEMBERSHIPS, SHORTER);
        decisions.when(new ProposePolicy(HOLDS, first)).expectRefusal(ALREADY_EXISTS);
    }
}
