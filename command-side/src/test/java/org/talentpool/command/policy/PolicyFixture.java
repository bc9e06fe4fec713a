package org.talentpool.command.policy;

import static org.talentpool.kernel.sample.Samples.TODAY;

import java.time.LocalDate;
import org.talentpool.command.decision.Decisions;
import org.talentpool.kernel.policy.HoldRules;
import org.talentpool.kernel.policy.Policy;
import org.talentpool.kernel.policy.PolicyEvent.HoldPolicyProposed;
import org.talentpool.kernel.policy.PolicyEvent.PolicyEnacted;
import org.talentpool.kernel.policy.PolicyId;
import org.talentpool.kernel.policy.PolicyVersion;
import org.talentpool.kernel.policy.Reach;

/** The policy on holds, for which a shorter hold is proposed. */
class PolicyFixture extends Decisions {
    static final PolicyId HOLDS = new PolicyId(Policy.HOLDS);
    static final HoldRules SHORTER = new HoldRules(30, 15, 45, 7);
    static final LocalDate EARLIEST = TODAY.plusDays(2);

    PolicyFixture() {
        repository(PolicyTimeline.class);
    }

    static PolicyVersion proposal(LocalDate validFrom) {
        return new PolicyVersion("2026.2", validFrom, Reach.ALL_MEMBERSHIPS, SHORTER);
    }

    static HoldPolicyProposed proposed(LocalDate validFrom) {
        return new HoldPolicyProposed("2026.2", validFrom, Reach.ALL_MEMBERSHIPS, SHORTER);
    }

    static PolicyEnacted enacted(LocalDate validFrom) {
        return new PolicyEnacted(Policy.HOLDS, "2026.2", validFrom, Reach.ALL_MEMBERSHIPS);
    }
}
