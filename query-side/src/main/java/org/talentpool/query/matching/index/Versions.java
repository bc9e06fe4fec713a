package org.talentpool.query.matching.index;

import java.util.Arrays;

/** From which place in the log until which other a member was what each of its numbers stands for. */
final class Versions {
    private int count;
    private long[] since = new long[64];
    private long[] until = new long[64];
    private int[] earlier = new int[64];
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

    /** Whether the number stood for its member then. */
    boolean isThen(int version) {
        return isSince(since[version]) && asked < until[version];
    }

    private void grow(int size) {
        since = Arrays.copyOf(since, size);
        until = Arrays.copyOf(until, size);
        earlier = Arrays.copyOf(earlier, size);
    }
}
