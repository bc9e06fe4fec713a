package org.talentpool.kernel.policy;

import java.time.LocalDate;
import org.talentpool.kernel.policy.PolicyEvent.ConditionPolicyProposed;
import org.talentpool.kernel.policy.PolicyEvent.ContractPolicyProposed;
import org.talentpool.kernel.policy.PolicyEvent.EligibilityPolicyProposed;
import org.talentpool.kernel.policy.PolicyEvent.GradePolicyProposed;
import org.talentpool.kernel.policy.PolicyEvent.HoldPolicyProposed;
import org.talentpool.kernel.policy.PolicyEvent.ListPolicyProposed;
import org.talentpool.kernel.policy.PolicyEvent.MatchingPolicyProposed;
import org.talentpool.kernel.policy.PolicyEvent.RetentionPolicyProposed;
import org.talentpool.kernel.policy.PolicyEvent.SkillPolicyProposed;
import org.talentpool.kernel.policy.PolicyEvent.TwinGradePolicyProposed;

/** A version of a policy was put up. Each policy has an event of its own, because its rules are a shape of their own. */
public sealed interface PolicyProposed extends PolicyEvent
        permits EligibilityPolicyProposed,
                GradePolicyProposed,
                TwinGradePolicyProposed,
                ContractPolicyProposed,
                ConditionPolicyProposed,
                ListPolicyProposed,
                HoldPolicyProposed,
                RetentionPolicyProposed,
                MatchingPolicyProposed,
                SkillPolicyProposed {
    LocalDate validFrom();

    Reach reach();

    PolicyRules rules();

    @Override
    default Policy policy() {
        return rules().policy();
    }

    default PolicyVersion asVersion() {
        return new PolicyVersion(version(), validFrom(), reach(), rules());
    }
}
