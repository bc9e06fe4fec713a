package org.talentpool.kernel.policy;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.talentpool.kernel.event.TypeName;

/** What can have happened to a policy. */
public sealed interface PolicyEvent permits PolicyProposed, PolicyEvent.PolicyEnacted {
    Policy policy();

    String version();

    @Revision("1")
    @TypeName("policy.EligibilityPolicyProposed")
    record EligibilityPolicyProposed(String version, LocalDate validFrom, Reach reach, EligibilityRules rules)
            implements PolicyProposed {}

    @Revision("1")
    @TypeName("policy.GradePolicyProposed")
    record GradePolicyProposed(String version, LocalDate validFrom, Reach reach, GradeRules rules)
            implements PolicyProposed {}

    @Revision("1")
    @TypeName("policy.TwinGradePolicyProposed")
    record TwinGradePolicyProposed(String version, LocalDate validFrom, Reach reach, TwinGradeRules rules)
            implements PolicyProposed {}

    @Revision("1")
    @TypeName("policy.ContractPolicyProposed")
    record ContractPolicyProposed(String version, LocalDate validFrom, Reach reach, ContractRules rules)
            implements PolicyProposed {}

    @Revision("1")
    @TypeName("policy.ConditionPolicyProposed")
    record ConditionPolicyProposed(String version, LocalDate validFrom, Reach reach, ConditionRules rules)
            implements PolicyProposed {}

    @Revision("1")
    @TypeName("policy.ListPolicyProposed")
    record ListPolicyProposed(String version, LocalDate validFrom, Reach reach, ListRules rules)
            implements PolicyProposed {}

    @Revision("1")
    @TypeName("policy.HoldPolicyProposed")
    record HoldPolicyProposed(String version, LocalDate validFrom, Reach reach, HoldRules rules)
            implements PolicyProposed {}

    /** Revision 1 had one period for whoever was not recruited, and told nobody before. */
    @Revision("2")
    @TypeName("policy.RetentionPolicyProposed")
    record RetentionPolicyProposed(String version, LocalDate validFrom, Reach reach, RetentionRules rules)
            implements PolicyProposed {}

    @Revision("1")
    @TypeName("policy.MatchingPolicyProposed")
    record MatchingPolicyProposed(String version, LocalDate validFrom, Reach reach, MatchingRules rules)
            implements PolicyProposed {}

    @Revision("1")
    @TypeName("policy.SkillPolicyProposed")
    record SkillPolicyProposed(String version, LocalDate validFrom, Reach reach, SkillRules rules)
            implements PolicyProposed {}

    @Revision("1")
    @TypeName("policy.PolicyEnacted")
    record PolicyEnacted(Policy policy, String version, LocalDate validFrom, Reach reach) implements PolicyEvent {}

    /** The proposal that puts up this version. */
    static PolicyEvent proposed(PolicyVersion proposal) {
        var version = proposal.version();
        var from = proposal.validFrom();
        var reach = proposal.reach();
        return switch (proposal.rules()) {
            case EligibilityRules rules -> new EligibilityPolicyProposed(version, from, reach, rules);
            case GradeRules rules -> new GradePolicyProposed(version, from, reach, rules);
            case TwinGradeRules rules -> new TwinGradePolicyProposed(version, from, reach, rules);
            case ContractRules rules -> new ContractPolicyProposed(version, from, reach, rules);
            case ConditionRules rules -> new ConditionPolicyProposed(version, from, reach, rules);
            case ListRules rules -> new ListPolicyProposed(version, from, reach, rules);
            case HoldRules rules -> new HoldPolicyProposed(version, from, reach, rules);
            case RetentionRules rules -> new RetentionPolicyProposed(version, from, reach, rules);
            case MatchingRules rules -> new MatchingPolicyProposed(version, from, reach, rules);
            case SkillRules rules -> new SkillPolicyProposed(version, from, reach, rules);
        };
    }
}
