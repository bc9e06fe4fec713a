package org.talentpool.kernel.post;

import java.time.LocalDate;
import java.util.Optional;
import org.talentpool.kernel.contract.Standing;
import org.talentpool.kernel.policy.Applies;
import org.talentpool.kernel.policy.PoliciesInForce;

/** How long a candidate is held for a post where the decision names no day, and when that may become longer. */
@Applies({"PO-14", "PO-15", "PO-16"})
public final class HoldPolicy {
    private HoldPolicy() {}

    /** Last day of a hold that begins on the day of the decision, inclusive: 60 days on (PO-14), 90 for serving staff (PO-16). */
    public static LocalDate defaultUntil(PoliciesInForce inForce, Standing standing) {
        var rules = inForce.holds();
        return inForce.day().plusDays(standing == Standing.SERVING_STAFF ? rules.servingStaffDays() : rules.days());
    }

    /** Last day of the hold with its one extension, inclusive (PO-15). */
    public static LocalDate extendedUntil(LocalDate holdUntil, PoliciesInForce inForce) {
        return holdUntil.plusDays(inForce.holds().extensionDays());
    }

    /**
     * The rule that forbids to extend a hold: serving staff are held once and for all (PO-16), others are given one extension
     * while they are held (PO-15).
     *
     * @param holdUntil present last day of the hold, inclusive
     * @param extended whether it was extended before
     * @return id of the rule; none where the hold may be extended
     */
    public static Optional<String> ruleAgainstExtension(
            LocalDate holdUntil, boolean extended, Standing standing, PoliciesInForce inForce) {
        if (standing == Standing.SERVING_STAFF) return Optional.of("PO-16");
        return extended || inForce.day().isAfter(holdUntil) ? Optional.of("PO-15") : Optional.empty();
    }
}
