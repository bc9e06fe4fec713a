package org.talentpool.kernel.contract;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.talentpool.kernel.grade.Grade;

/**
 * What the contract policy in force yields for one offer (CO-07). Every end date is inclusive.
 *
 * @param endsOn last day of the first contract; none where the regulations set no term (CO-06)
 * @param renewableUntil last day that a renewal can reach (CO-02, CO-03, CO-04)
 * @param indefinitePossible whether an indefinite contract may follow (CO-01, CO-05)
 * @param hardLimit last day in the post, whatever the renewals (CO-03, CO-04)
 * @param probationEndsOn last day of probation (CO-09)
 * @param earliestAdvancement first day at the higher grade of a twin slot (TW-03)
 * @param rules ids of the policy table that decided
 */
public record ContractTerms(
        Regime regime,
        Standing standing,
        Grade grade,
        LocalDate startsOn,
        @Nullable LocalDate endsOn,
        @Nullable LocalDate renewableUntil,
        boolean indefinitePossible,
        @Nullable ConversionWindow conversionWindow,
        @Nullable LocalDate hardLimit,
        @Nullable LocalDate probationEndsOn,
        @Nullable LocalDate earliestAdvancement,
        List<String> rules,
        String policyVersion) {
    public ContractTerms {
        rules = List.copyOf(rules);
    }
}
