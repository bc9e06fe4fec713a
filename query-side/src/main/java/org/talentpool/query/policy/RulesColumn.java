package org.talentpool.query.policy;

import org.springframework.stereotype.Component;
import org.talentpool.kernel.policy.ConditionRules;
import org.talentpool.kernel.policy.ContractRules;
import org.talentpool.kernel.policy.EligibilityRules;
import org.talentpool.kernel.policy.GradeRules;
import org.talentpool.kernel.policy.HoldRules;
import org.talentpool.kernel.policy.ListRules;
import org.talentpool.kernel.policy.MatchingRules;
import org.talentpool.kernel.policy.Policy;
import org.talentpool.kernel.policy.PolicyRules;
import org.talentpool.kernel.policy.RetentionRules;
import org.talentpool.kernel.policy.SkillRules;
import org.talentpool.kernel.policy.TwinGradeRules;
import org.talentpool.query.readmodel.JsonColumns;

/** Rules of any policy in one column; the policy tells their shape. */
@Component
class RulesColumn {
    private final JsonColumns json;

    RulesColumn(JsonColumns json) {
        this.json = json;
    }

    String write(PolicyRules rules) {
        return json.write(rules);
    }

    PolicyRules read(Policy policy, String column) {
        return json.read(column, shapeOf(policy));
    }

    private static Class<? extends PolicyRules> shapeOf(Policy policy) {
        return switch (policy) {
            case ELIGIBILITY -> EligibilityRules.class;
            case GRADES -> GradeRules.class;
            case TWIN_GRADE -> TwinGradeRules.class;
            case CONTRACT_TERMS -> ContractRules.class;
            case CONDITIONS -> ConditionRules.class;
            case LIST_VALIDITY -> ListRules.class;
            case HOLDS -> HoldRules.class;
            case RETENTION -> RetentionRules.class;
            case MATCHING -> MatchingRules.class;
            case SKILLS -> SkillRules.class;
        };
    }
}
