package org.talentpool.kernel.candidate;

import java.time.LocalDate;
import org.talentpool.kernel.calendar.Months;
import org.talentpool.kernel.policy.Applies;
import org.talentpool.kernel.policy.PoliciesInForce;

/** How long what is known of a person is kept; after that it may be forgotten. What NATO keeps is not public (DP-03): the figures are a policy. */
@Applies({"DP-01", "DP-02", "DP-03"})
public final class RetentionPolicy {
    private RetentionPolicy() {}

    /**
     * Last day, inclusive, for somebody who was never recruited (DP-02).
     *
     * @param lastDayOfUse last day on which the data could be used for a selection; for a member of a list the last day of the
     *     membership
     */
    public static LocalDate keepUntil(LocalDate lastDayOfUse, PoliciesInForce inForce) {
        return Months.lastDay(lastDayOfUse.plusDays(1), inForce.retention().monthsIfNotRecruited());
    }

    /**
     * Last day, inclusive, for somebody who was recruited (DP-01).
     *
     * @param lastDayOfEmployment last day of the last contract
     */
    public static LocalDate keepUntilIfRecruited(LocalDate lastDayOfEmployment, PoliciesInForce inForce) {
        return Months.lastDay(
                lastDayOfEmployment.plusDays(1), 12 * inForce.retention().yearsIfRecruited());
    }

    /** Whether the time is over on the day of the decision, so that the data may be forgotten. */
    public static boolean isOver(LocalDate keptUntil, PoliciesInForce inForce) {
        return inForce.day().isAfter(keptUntil);
    }
}
