package org.talentpool.query.matching.index;

import java.util.Arrays;

/**
 * From which position in the log until which other each place was held. Where places that were held at once lie together, most
 * words were held as a whole or not at all.
 */
final class Held {
    private final long[] since;
    private final long[] until;
    private final long[] firstSince;
    private final long[] lastSince;
    private final long[] firstUntil;
    private final long[] lastUntil;

    Held(long[] since, long[] until) {
        this.since = since;
        this.until = until;
        int words = Bits.wordsFor(since.length);
        firstSince = new long[words];
        lastSince = new long[words];
        firstUntil = new long[words];
        lastUntil = new long[words];
        for (int word = 0; word < words; word++) {
            firstSince[word] = Arrays.stream(since, from(word), to(word)).min().orElseThrow();
            lastSince[word] = Arrays.stream(since, from(word), to(word)).max().orElseThrow();
            firstUntil[word] = Arrays.stream(until, from(word), to(word)).min().orElseThrow();
            lastUntil[word] = Arrays.stream(until, from(word), to(word)).max().orElseThrow();
        }
    }

    /** Leaves of the places those that were held at the position. */
    void keep(long[] places, long position) {
        for (int word = 0; word < places.length; word++) if (places[word] != 0) places[word] &= at(position, word);
    }

    private long at(long position, int word) {
        if (firstSince[word] > position || lastUntil[word] <= position) return 0;
        if (lastSince[word] <= position && firstUntil[word] > position) return -1L;
        return eachAt(position, from(word), to(word));
    }

    /** Without a branch: a difference has the sign that says so. */
    private long eachAt(long position, int from, int to) {
        long held = 0;
        for (int place = from; place < to; place++)
            held |= ((since[place] - position - 1 & position - until[place]) >>> 63) << place;
        return held;
    }

    private static int from(int word) {
        return word << 6;
    }

    private int to(int word) {
        return Math.min(since.length, word + 1 << 6);
    }
}
