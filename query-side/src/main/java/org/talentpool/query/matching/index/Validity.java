package org.talentpool.query.matching.index;

import java.time.LocalDate;
import org.talentpool.kernel.matching.ListTerm;
import org.talentpool.kernel.matching.ListValidity;
import org.talentpool.kernel.policy.PoliciesInForce;

/** Whether memberships of lists of the same term count on a day: told once for each day of notification. */
final class Validity {
    /** Memberships that are further away than some thirty years are judged each time. */
    private static final int NUMBERS = 20_000;

    private final ListTerm term;
    private final PoliciesInForce inForce;
    private final int today;
    private final JudgedOnce judged = new JudgedOnce();

    Validity(ListTerm term, PoliciesInForce inForce) {
        this.term = term;
        this.inForce = inForce;
        today = Math.toIntExact(inForce.day().toEpochDay());
    }

    boolean counts(int notifiedOn) {
        int number = number(notifiedOn);
        return number < NUMBERS ? judged.is(number, () -> isValid(notifiedOn)) : isValid(notifiedOn);
    }

    /** Days before and after, in turn. Of a list that has an end of its own all memberships end with it. */
    private int number(int notifiedOn) {
        if (term.validUntil() != null) return 0;
        int days = today - notifiedOn;
        return days >= 0 ? 2 * days : -2 * days - 1;
    }

    private boolean isValid(int notifiedOn) {
        return !inForce.day().isAfter(ListValidity.validUntil(LocalDate.ofEpochDay(notifiedOn), term, inForce));
    }
}
