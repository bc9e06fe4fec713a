package org.talentpool.kernel.contract;

/** How a probation stands; that it has lapsed without a notice changes nothing (CO-10). */
public enum ProbationState {
    /** The contract has none (CO-06, CO-09). */
    NONE,
    OPEN,
    CONFIRMED,
    NOT_CONFIRMED
}
