package org.talentpool.kernel.matching;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.talentpool.kernel.calendar.Months;

/** How long a membership of a reserve list may be used. */
public final class ListValidity {
    private static final int DEFAULT_MONTHS = 12;

    private ListValidity() {}

    /** Last day of the membership, inclusive. */
    public static LocalDate validUntil(Membership membership) {
        return validUntil(membership.notifiedOn(), membership.listValidUntil());
    }

    /** The end of the list, else 12 months from the day on which the candidate was notified (PO-09, PO-11); inclusive. */
    public static LocalDate validUntil(LocalDate notifiedOn, @Nullable LocalDate listValidUntil) {
        return listValidUntil != null ? listValidUntil : Months.lastDay(notifiedOn, DEFAULT_MONTHS);
    }

    public static boolean isValidOn(Membership membership, LocalDate day) {
        return !day.isAfter(validUntil(membership));
    }
}
