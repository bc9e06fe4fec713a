package org.talentpool.kernel.policy;

/**
 * How long somebody is held for a post, in days (PO-14 to PO-16).
 *
 * @param days of a hold that names no last day
 * @param extensionDays what its one extension adds
 * @param servingStaffDays of such a hold of somebody who serves already; it has no extension
 * @param warningDays how long before its end a hold is warned of; ours
 */
public record HoldRules(int days, int extensionDays, int servingStaffDays, int warningDays) implements PolicyRules {
    @Override
    public Policy policy() {
        return Policy.HOLDS;
    }
}
