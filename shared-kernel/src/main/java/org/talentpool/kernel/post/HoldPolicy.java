package org.talentpool.kernel.post;

import java.time.LocalDate;
import org.talentpool.kernel.contract.Standing;

/** How long a candidate is held for a post where the decision names no day. */
public final class HoldPolicy {
    private static final int DAYS = 60;
    private static final int DAYS_FOR_SERVING_STAFF = 90;

    private HoldPolicy() {}

    /** Last day of the hold, inclusive: 60 days from today (PO-14), 90 for serving staff (PO-16). */
    public static LocalDate defaultUntil(LocalDate today, Standing standing) {
        return today.plusDays(standing == Standing.SERVING_STAFF ? DAYS_FOR_SERVING_STAFF : DAYS);
    }
}
