package org.talentpool.query.matching.index;

import java.util.Arrays;
import java.util.Comparator;

/** From which place in the log until which other a member was what each of its numbers stands for. */
final class Versions {
    private int count;
    private long[] since = new long[64];
    private long[] until = new long[64];
    private int[] earlier = new int[64];
    private Held held = new Held(new long[0], new long[0]);
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

    /** The place as of which is asked. */
    long asked() {
        return asked;
    }

    /** The number that the member had then, going back from a later one; {@link MemberNumbers#NONE} if there was none. */
    int then(int latest) {
        int version = latest;
        while (version != MemberNumbers.NONE && !isThen(version)) version = earlier[version];
        return version;
    }

    /** Those that lasted longest come first, of those that lasted about as long the earliest: who was there at once lies together. */
    Comparator<Integer> longestFirst() {
        return Comparator.comparingInt((Integer version) -> Long.numberOfLeadingZeros(until[version] - since[version]))
                .thenComparingLong(version -> since[version]);
    }

    /** Notes by place what is known by number, since places that follow each other are looked at together. */
    void arrange(Renumbering members, Places places) {
        since = members.of(since);
        until = members.of(until);
        earlier = members.of(earlier);
        members.tell(earlier);
        held = new Held(byPlace(since, places), byPlace(until, places));
    }

    private static long[] byPlace(long[] byNumber, Places places) {
        var column = new long[places.count()];
        for (int place = 0; place < column.length; place++) column[place] = byNumber[places.member(place)];
        return column;
    }

    /** Leaves of places those that were held then. */
    Filter held() {
        return held.at(asked);
    }

    /** From when until when each place was held, once they are arranged. */
    Held places() {
        return held;
    }

    private boolean isThen(int version) {
        return since[version] <= asked && asked < until[version];
    }

    private void grow(int size) {
        since = Arrays.copyOf(since, size);
        until = Arrays.copyOf(until, size);
        earlier = Arrays.copyOf(earlier, size);
    }
}
