package org.talentpool.kernel.policy;

/** Whom a new version of a policy is for; it is stated when the version is enacted, never guessed. */
public enum Reach {
    /** What begins on or after its first day; memberships from before keep the version that they began under. */
    NEW_MEMBERSHIPS,
    /** Memberships from before its first day as well, from that day on. */
    ALL_MEMBERSHIPS
}
