package org.talentpool.query.matching.index;

import java.util.Arrays;

/** From which place in the log until which other a member was what each of its numbers stands for. */
final class Versions {
    private int count;
    private long[] since = new long[64];
    private long[] until = new long[64];
    private int[] earlier = new int[64];
    private long[] heldSince = {};
    private long[] heldUntil = {};
    private long asked;

    /**
     * @param version the next number
     * @param before the latest one of the same member until now, {@link MemberNumbers#NONE} if there is none
     */
    void add(int version, int before, long from, long to) {
        if (version == since.length) grow(version * 2);
        since[version] = from;
        until[version] = to;
        earlier[version] = before;
        count = version + 1;
    }

    int count() {
        return count;
    }

    /** All that is asked from now on is asked as of the place. */
    void turnTo(long place) {
        asked = place;
    }

    /** Whether what is so from a place on was so then. */
    boolean isSince(long place) {
        return place <= asked;
    }

    /** The number that the member had then, going back from a later one; {@link MemberNumbers#NONE} if there was none. */
    int then(int latest) {
        int version = latest;
        while (version != MemberNumbers.NONE && !isThen(version)) version = earlier[version];
        return version;
    }

    /** Notes by place what is known by number, since places that follow each other are looked at together. */
    void arrange(Places places) {
        heldSince = new long[places.count()];
        heldUntil = new long[places.count()];
        for (int place = 0; place < heldSince.length; place++) {
            heldSince[place] = since[places.member(place)];
            heldUntil[place] = until[places.member(place)];
        }
    }

    /** Leaves of the places those that were held then. */
    void keepHeld(long[] places) {
        for (int word = 0; word < places.length; word++)
            if (places[word] != 0) places[word] &= heldThen(word << 6, Math.min(heldSince.length, word + 1 << 6));
    }

    /** Without a branch: a difference has the sign that says so. */
    private long heldThen(int from, int to) {
        long held = 0;
        for (int place = from; place < to; place++)
            held |= ((heldSince[place] - asked - 1 & asked - heldUntil[place]) >>> 63) << place;
        return held;
    }

    private boolean isThen(int version) {
        return isSince(since[version]) && asked < until[version];
    }

    private void grow(int size) {
        since = Arrays.copyOf(since, size);
        until = Arrays.copyOf(until, size);
        earlier = Arrays.copyOf(earlier, size);
    }
}
