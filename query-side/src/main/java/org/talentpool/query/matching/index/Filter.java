package org.talentpool.query.matching.index;

import java.util.List;

/** Leaves of places those that have something, for one question. May be used by several threads at once, each for other words. */
@FunctionalInterface
interface Filter {
    /** Looks at the words from one to before the other, which are a share as {@link Words#inParallel} makes them. */
    void keep(long[] words, int from, int to);

    /** Looks at all words. */
    default void keep(long[] words) {
        Words.inParallel(words.length, (from, to) -> keep(words, from, to));
    }

    /** All of them, one after the other as long as anything is left: few words at a time, so that they stay at hand. */
    static Filter all(List<Filter> filters) {
        return (words, from, to) -> {
            for (var filter : filters) {
                if (Words.isEmpty(words, from, to)) return;
                filter.keep(words, from, to);
            }
        };
    }
}
