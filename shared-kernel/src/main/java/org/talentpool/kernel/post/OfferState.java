package org.talentpool.kernel.post;

/** Where an offer stands. */
public enum OfferState {
    MADE,
    ACCEPTED,
    REFUSED,
    RETRACTED,
    LAPSED
}
