package org.talentpool.kernel.policy;

import java.time.LocalDate;

/**
 * One version of one policy.
 *
 * @param version its name, unique among the versions of the policy
 * @param validFrom first day on which it is in force; it stays so until the next version's first day
 */
public record PolicyVersion(String version, LocalDate validFrom, Reach reach, PolicyRules rules) {
    public Policy policy() {
        return rules.policy();
    }

    boolean isInForceOn(LocalDate day) {
        return !day.isBefore(validFrom);
    }
}
