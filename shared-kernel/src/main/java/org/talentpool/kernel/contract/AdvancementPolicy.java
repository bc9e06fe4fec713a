package org.talentpool.kernel.contract;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.talentpool.kernel.calendar.Months;
import org.talentpool.kernel.policy.Applies;
import org.talentpool.kernel.policy.PoliciesInForce;

/** When whoever started at the lower grade of a twin slot may advance (TW-02 to TW-04). */
@Applies({"TW-02", "TW-03", "TW-04"})
public final class AdvancementPolicy {
    private AdvancementPolicy() {}

    /** First day at the higher grade without any circumstance (TW-03); none where the contract started at no lower grade. */
    public static @Nullable LocalDate normal(ContractTerms terms) {
        return terms.earliestAdvancement();
    }

    /** By how many months an advancement on the given day comes before the normal one; 0 if it does not. */
    public static int monthsSpared(ContractTerms terms, LocalDate advancesOn) {
        var normal = normal(terms);
        if (normal == null || !advancesOn.isBefore(normal)) return 0;
        return Months.whole(terms.startsOn(), normal) - Math.max(0, Months.whole(terms.startsOn(), advancesOn));
    }

    /** Most months that a recorded circumstance spares: external candidates only (TW-04). */
    public static int mostMonthsSpared(ContractTerms terms, PoliciesInForce inForce) {
        return terms.standing() == Standing.EXTERNAL ? inForce.twinGrade().mostMonthsSpared() : 0;
    }

    /** First day at the higher grade with the best of circumstances; none where the contract started at no lower grade. */
    public static @Nullable LocalDate earliest(ContractTerms terms, PoliciesInForce inForce) {
        var normal = normal(terms);
        if (normal == null) return null;
        int months = Months.whole(terms.startsOn(), normal) - mostMonthsSpared(terms, inForce);
        return Months.after(terms.startsOn(), Math.max(0, months));
    }
}
