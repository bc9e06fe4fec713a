package org.talentpool.benchmark.pool;

import java.time.LocalDate;
import java.util.List;
import org.talentpool.kernel.eligibility.Eligibility;
import org.talentpool.kernel.eligibility.EligibilityPolicy;
import org.talentpool.kernel.matching.PoolMember;
import org.talentpool.kernel.policy.PoliciesInForce;

/**
 * A member with what eligibility is judged by.
 *
 * @param number of the member in the pool, from 0
 * @param lists ranks of the lists of its memberships, in their order
 */
public record Member(
        int number, PoolMember brings, List<Integer> lists, LocalDate birthDate, List<String> nationalities) {
    public Eligibility eligibility(PoliciesInForce inForce, LocalDate startsOn) {
        return new Eligibility(
                EligibilityPolicy.nationalityEligible(nationalities, inForce),
                EligibilityPolicy.ageEligible(birthDate, startsOn, inForce));
    }
}
