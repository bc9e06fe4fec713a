package org.talentpool.kernel.contract;

import java.util.Collection;
import java.util.List;
import org.talentpool.kernel.policy.Applies;

/** When an appointment may be made: every condition of the template that applies is satisfied (SE-08, SE-09). */
@Applies({"SE-08", "SE-09"})
public final class ConditionPolicy {
    private ConditionPolicy() {}

    /** Conditions that are required and not satisfied, in the order in which they are required; none: the appointment may be made. */
    public static List<Condition> outstanding(Collection<Condition> required, Collection<Condition> satisfied) {
        return required.stream()
                .distinct()
                .filter(condition -> !satisfied.contains(condition))
                .toList();
    }
}
