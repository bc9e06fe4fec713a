package org.talentpool.kernel.candidate;

/** Why a candidate's commitment to a post ended; the candidate is back on the list. */
public enum CommitmentEnd {
    RELEASED,
    HOLD_LAPSED,
    OFFER_REFUSED,
    OFFER_RETRACTED,
    OFFER_LAPSED
}
