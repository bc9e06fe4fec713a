package org.talentpool.query.matching.index;

import java.time.LocalDate;
import java.util.Arrays;
import org.talentpool.kernel.matching.ListTerm;
import org.talentpool.kernel.matching.ListValidity;
import org.talentpool.kernel.policy.PoliciesInForce;

/** How long memberships of lists of the same term count, by the same policies: told once for each day of notification. */
final class Validity {
    /** Memberships that are further away than some thirty years are judged each time. */
    private static final int NUMBERS = 20_000;

    private final ListTerm term;
    private final PoliciesInForce policies;
    private final int origin;
    /** By the number of the day of notification, 0 where it is not told. Threads that meet here tell the same. */
    private int[] lastDays = {};

    Validity(ListTerm term, PoliciesInForce policies) {
        this.term = term;
        this.policies = policies;
        origin = Math.toIntExact(policies.day().toEpochDay());
    }

    /** Whether such a membership counts on the day. */
    boolean counts(int notifiedOn, int day) {
        return lastDay(notifiedOn) >= day;
    }

    private int lastDay(int notifiedOn) {
        int number = number(notifiedOn);
        if (number >= NUMBERS) return tell(notifiedOn);
        int[] known = lastDays;
        if (number >= known.length) lastDays = known = Arrays.copyOf(known, number * 2 + 1);
        if (known[number] == 0) known[number] = tell(notifiedOn);
        return known[number];
    }

    /** Days before and after, in turn. Of a list that has an end of its own all memberships end with it. */
    private int number(int notifiedOn) {
        if (term.validUntil() != null) return 0;
        int days = origin - notifiedOn;
        return days >= 0 ? 2 * days : -2 * days - 1;
    }

    private int tell(int notifiedOn) {
        var last = ListValidity.validUntil(LocalDate.ofEpochDay(notifiedOn), term, policies);
        return Math.clamp(last.toEpochDay(), Integer.MIN_VALUE, Integer.MAX_VALUE);
    }
}
