package org.talentpool.standalone.demo;

/** How far the story takes a post. */
enum Fate {
    PLANNED,
    OPEN,
    /** Open while its budget is not approved: nothing can be offered. */
    UNFUNDED,
    CLOSED,
    HELD,
    /** Held until a day that is over when the story ends, so that the hold lapses by itself. */
    HOLD_LAPSES,
    OFFERED,
    /** Offered until a day that is over when the story ends, so that the offer lapses by itself. */
    OFFER_LAPSES,
    REFUSED,
    RETRACTED,
    ACCEPTED,
    FILLED
}
