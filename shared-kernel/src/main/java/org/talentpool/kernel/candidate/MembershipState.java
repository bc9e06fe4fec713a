package org.talentpool.kernel.candidate;

/** Where a member of a reserve list stands. */
public enum MembershipState {
    LISTED,
    HELD,
    OFFERED,
    APPOINTED,
    PAUSED,
    EXPIRED,
    WITHDRAWN,
    REMOVED,
    INELIGIBLE,
    ERASED
}
