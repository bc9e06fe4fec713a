package org.talentpool.kernel.candidate;

/** Why a candidate's commitment to a post ended; the candidate is back on the list, unless the list is left too. */
public enum CommitmentEnd {
    RELEASED,
    HOLD_LAPSED,
    OFFER_REFUSED,
    OFFER_RETRACTED,
    OFFER_LAPSED,
    /** The contract that followed has ended. */
    CONTRACT_ENDED
}
