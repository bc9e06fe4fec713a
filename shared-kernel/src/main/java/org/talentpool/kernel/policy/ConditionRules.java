package org.talentpool.kernel.policy;

import java.util.List;
import org.talentpool.kernel.contract.Condition;

/**
 * Conditions of appointment of a notice that names none itself (SE-08, SE-09).
 *
 * @param template in the order in which they are told
 */
public record ConditionRules(List<Condition> template) implements PolicyRules {
    public ConditionRules {
        template = List.copyOf(template);
    }

    @Override
    public Policy policy() {
        return Policy.CONDITIONS;
    }
}
