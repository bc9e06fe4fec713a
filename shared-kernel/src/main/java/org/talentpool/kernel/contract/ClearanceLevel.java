package org.talentpool.kernel.contract;

/**
 * Levels of security clearance, lowest first: NATO CONFIDENTIAL, NATO SECRET and COSMIC TOP SECRET. Notices name the upper
 * two; {@code NC} is the step below them.
 */
public enum ClearanceLevel {
    NC,
    NS,
    CTS;

    public boolean isAtLeast(ClearanceLevel other) {
        return compareTo(other) >= 0;
    }
}
