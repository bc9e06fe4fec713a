package org.talentpool.query.matching.index;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.talentpool.kernel.matching.ListTerm;

/** One reserve list: what it says, and its places: a stretch of numbers from the start of the process, and single ones since. */
final class ListPlaces {
    private static final int NOWHERE = -1;

    private Said said = Said.NOTHING;
    private int from = NOWHERE;
    private int to = NOWHERE;
    private int[] later = {};
    private int laterCount;

    /**
     * What a list says of itself.
     *
     * @param since from which place in the log on
     * @param before what it said until then; none if that is not known or was nothing
     */
    record Said(
            long since,
            boolean established,
            ListTerm term,
            @Nullable Said before) {
        static final Said NOTHING = now(false, ListTerm.BY_POLICY);

        static Said now(boolean established, ListTerm term) {
            return new Said(Long.MIN_VALUE, established, term, null);
        }

        Said then(long place, boolean isEstablished, ListTerm saidTerm) {
            return new Said(place, isEstablished, saidTerm, this);
        }

        private Said at(long place) {
            var then = this;
            while (then.since > place && then.before != null) then = then.before;
            return then;
        }
    }

    Said saidAt(long place) {
        return said.at(place);
    }

    void say(Said what) {
        said = what;
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
