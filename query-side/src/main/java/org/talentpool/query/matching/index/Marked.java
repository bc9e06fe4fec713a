package org.talentpool.query.matching.index;

import java.util.Collection;
import java.util.UUID;

/** Who has which mark, by one set of policies. */
interface Marked {
    Rules rules();

    /** Words of the bits of any mark. */
    int words();

    /** The places in question that are on any of the lists, as bits. */
    long[] placesOn(Collection<UUID> lists);

    Bits of(Mark mark);

    /** Leaves of places who has it. */
    Filter filter(Want want);

    /** Leaves of the places who has the mark. */
    default void keep(long[] places, Mark mark) {
        filter(new Want.One(mark)).keep(places);
    }
}
