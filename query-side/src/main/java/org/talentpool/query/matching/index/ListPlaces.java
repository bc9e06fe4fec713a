package org.talentpool.query.matching.index;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.talentpool.kernel.matching.ListTerm;

/** One reserve list: what it says, and its places: a stretch of numbers from the start of the process, and single ones since. */
final class ListPlaces {
    private static final int NOWHERE = -1;

    private boolean established;
    private ListTerm term = ListTerm.BY_POLICY;
    private int from = NOWHERE;
    private int to = NOWHERE;
    private int[] later = {};
    private int laterCount;

    boolean isEstablished() {
        return established;
    }

    ListTerm term() {
        return term;
    }

    void set(boolean isEstablished, ListTerm saidTerm) {
        established = isEstablished;
        term = saidTerm;
    }

    /** Has no places, until they are told again. */
    void clear() {
        from = to = NOWHERE;
        later = new int[0];
        laterCount = 0;
    }

    void add(int place) {
        if (from == NOWHERE) from = to = place;
        if (place == to) to++;
        else addLater(place);
    }

    private void addLater(int place) {
        if (laterCount == later.length) later = Arrays.copyOf(later, 4 + laterCount * 2);
        later[laterCount++] = place;
    }

    /** Adds the places to the bits. */
    void addTo(long[] words) {
        if (from < to) fill(words, from, to);
        for (int index = 0; index < laterCount; index++) words[later[index] >>> 6] |= 1L << later[index];
    }

    IntStream places() {
        return IntStream.concat(IntStream.range(Math.max(from, 0), to), Arrays.stream(later, 0, laterCount));
    }

    private static void fill(long[] words, int from, int to) {
        int first = from >>> 6;
        int last = to - 1 >>> 6;
        long head = -1L << from;
        long tail = -1L >>> -to;
        if (first == last) {
            words[first] |= head & tail;
            return;
        }
        words[first] |= head;
        for (int word = first + 1; word < last; word++) words[word] = -1L;
        words[last] |= tail;
    }
}
