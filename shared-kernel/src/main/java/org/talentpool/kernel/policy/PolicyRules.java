package org.talentpool.kernel.policy;

import com.fasterxml.jackson.annotation.JsonIgnore;

/** What one version of a policy says: figures and lists, no code. */
public sealed interface PolicyRules
        permits EligibilityRules,
                GradeRules,
                TwinGradeRules,
                ContractRules,
                ConditionRules,
                ListRules,
                HoldRules,
                RetentionRules,
                MatchingRules,
                SkillRules {
    /** The policy that these are rules of. */
    @JsonIgnore
    Policy policy();
}
