package org.talentpool.kernel.contract;

/** What the written notice at the end of a probation says (CO-10). */
public enum ProbationOutcome {
    CONFIRMED,
    /** Exceptionally. */
    EXTENDED,
    NOT_CONFIRMED
}
