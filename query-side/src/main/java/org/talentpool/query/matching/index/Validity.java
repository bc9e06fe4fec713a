package org.talentpool.query.matching.index;

import java.time.LocalDate;
import java.util.Arrays;
import org.talentpool.kernel.matching.ListTerm;
import org.talentpool.kernel.matching.ListValidity;
import org.talentpool.kernel.policy.PoliciesInForce;

/** Whether memberships of lists of the same term count on a day: told once for each day of notification. */
final class Validity {
    private static final byte YES = 1;
    private static final byte NO = 2;
    /** Memberships that are further away than some thirty years are judged each time. */
    private static final int NUMBERS = 20_000;

    private final ListTerm term;
    private final PoliciesInForce inForce;
    private final int today;
    private byte[] judged = {};

    Validity(ListTerm term, PoliciesInForce inForce) {
        this.term = term;
        this.inForce = inForce;
        today = Math.toIntExact(inForce.day().toEpochDay());
    }

    /** Threads that meet here judge alike, and at worst twice. */
    boolean counts(int notifiedOn) {
        int number = number(notifiedOn);
        if (number >= NUMBERS) return isValid(notifiedOn);
        byte[] known = judged;
        if (number >= known.length) judged = known = Arrays.copyOf(known, number * 2 + 1);
        if (known[number] == 0) known[number] = isValid(notifiedOn) ? YES : NO;
        return known[number] == YES;
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
