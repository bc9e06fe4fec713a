package org.talentpool.kernel.post;

import java.time.LocalDate;
import org.talentpool.kernel.contract.Standing;
import org.talentpool.kernel.policy.Applies;
import org.talentpool.kernel.policy.PoliciesInForce;

/** How long a candidate is held for a post where the decision names no day. */
@Applies({"PO-14", "PO-16"})
public final class HoldPolicy {
    private HoldPolicy() {}

    /** Last day of a hold that begins on the day of the decision, inclusive: 60 days on (PO-14), 90 for serving staff (PO-16). */
    public static LocalDate defaultUntil(PoliciesInForce inForce, Standing standing) {
        var rules = inForce.holds();
        return inForce.day().plusDays(standing == Standing.SERVING_STAFF ? rules.servingStaffDays() : rules.days());
    }
}
