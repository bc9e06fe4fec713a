package org.talentpool.query.matching.index;

/** Who has which mark, by one set of policies. */
interface Marked {
    Rules rules();

    /** Words of the bits of any mark. */
    int words();

    /** Leaves of the places on a list those that are in question: what comes first of all that is asked. */
    Filter inQuestion();

    Bits of(Mark mark);

    /** Leaves of places who has it. */
    Filter filter(Want want);

    /** Leaves of places that are pooled those that are usable as well. */
    Filter usable();

    /** Leaves of the places who has the mark. */
    default void keep(long[] places, Mark mark) {
        filter(new Want.One(mark)).keep(places);
    }
}
