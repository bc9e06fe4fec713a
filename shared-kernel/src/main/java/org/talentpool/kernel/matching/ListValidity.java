package org.talentpool.kernel.matching;

import java.time.LocalDate;
import org.talentpool.kernel.calendar.Months;
import org.talentpool.kernel.policy.Applies;
import org.talentpool.kernel.policy.PoliciesInForce;

/** How long a membership of a reserve list may be used. */
@Applies({"PO-02", "PO-09", "PO-11"})
public final class ListValidity {
    private ListValidity() {}

    /** Last day of the membership, inclusive. */
    public static LocalDate validUntil(Membership membership, PoliciesInForce inForce) {
        return validUntil(membership.notifiedOn(), membership.term(), inForce);
    }

    /** The end of the list, else its own or the usual length from the day on which the candidate was notified (PO-09, PO-11); inclusive. */
    public static LocalDate validUntil(LocalDate notifiedOn, ListTerm term, PoliciesInForce inForce) {
        if (term.validUntil() != null) return term.validUntil();
        var ofList = term.validityMonths();
        var months = ofList != null ? ofList : inForce.listValidity(notifiedOn).validityMonths();
        return Months.lastDay(notifiedOn, months);
    }

    /** Whether it may be used on the day of the decision. */
    public static boolean isValid(Membership membership, PoliciesInForce inForce) {
        return !inForce.day().isAfter(validUntil(membership, inForce));
    }
}
