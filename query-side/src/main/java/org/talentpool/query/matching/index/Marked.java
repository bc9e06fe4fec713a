package org.talentpool.query.matching.index;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Who has which mark, by one set of policies. */
interface Marked {
    Rules rules();

    /** Words of the bits of any mark. */
    int words();

    /** The places in question that are on any of the lists, as bits. */
    long[] placesOn(Collection<UUID> lists);

    Bits of(Mark mark);

    /** Who of some places has the marks, in their order. Of other places nothing is said, and may not be told yet. */
    List<Bits> of(List<Mark> wanted, long[] places);

    /** Leaves of the places those who have the mark. */
    default void keep(long[] places, Mark mark) {
        of(List.of(mark), places).getFirst().and(places);
    }
}
