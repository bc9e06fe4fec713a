package org.talentpool.query.matching.index;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A yes or no for each place, by its number. Where few say yes, their numbers are kept instead of a bit for everybody. */
final class Bits {
    private static final int PER_WORD = 6;
    /** One yes in so many places takes as much either way. */
    private static final int FEW = 32;

    private int length;
    private long @Nullable [] words;
    private int[] few = {};
    private int count;

    Bits(int length) {
        this.length = length;
        words = new long[length];
    }

    static int wordsFor(int places) {
        return (places + 63) >>> PER_WORD;
    }

    boolean get(int place) {
        if (words != null) return Words.has(words, place);
        return Arrays.binarySearch(few, 0, count, place) >= 0;
    }

    void set(int place, boolean yes) {
        if (words == null) setAmongFew(place, yes);
        else if (yes) words[place >>> PER_WORD] |= 1L << place;
        else words[place >>> PER_WORD] &= ~(1L << place);
    }

    /** All words, to be read only. */
    long[] words() {
        return words != null ? words : spread();
    }

    /** Writes words from one on into as many others, zero beyond the last. */
    void read(long[] into, int from) {
        Arrays.fill(into, 0);
        if (words != null) System.arraycopy(words, from, into, 0, Math.min(into.length, length - from));
        else
            for (int at = firstFrom(from); at < count && (few[at] >>> PER_WORD) - from < into.length; at++)
                into[(few[at] >>> PER_WORD) - from] |= 1L << few[at];
    }

    private int firstFrom(int word) {
        int found = Arrays.binarySearch(few, 0, count, word << PER_WORD);
        return found < 0 ? -found - 1 : found;
    }

    /** Leaves of a stretch of the others who has it. */
    void and(long[] others, int from, int to) {
        if (words != null) Words.and(others, words, from, to);
        else andFew(others, from, to);
    }

    private void andFew(long[] others, int from, int to) {
        int at = firstFrom(from);
        for (int word = from; word < to; word++) {
            long has = 0;
            for (; at < count && few[at] >>> PER_WORD == word; at++) has |= 1L << few[at];
            others[word] &= has;
        }
    }

    void growTo(int newLength) {
        length = newLength;
        if (words != null) words = Arrays.copyOf(words, length);
    }

    /** Nobody has it, and many may be about to have it. */
    void clear() {
        words = new long[length];
        few = new int[0];
        count = 0;
    }

    /** Takes less room where few have it. */
    void pack() {
        if (words == null) return;
        int having = Words.count(words);
        if (having > (length << PER_WORD) / FEW) return;
        few = new int[having + (having >> 3) + 1];
        for (int word = 0; word < length; word++)
            for (long left = words[word]; left != 0; left &= left - 1)
                few[count++] = word << PER_WORD | Long.numberOfTrailingZeros(left);
        words = null;
    }

    private void setAmongFew(int place, boolean yes) {
        int found = Arrays.binarySearch(few, 0, count, place);
        if (found >= 0 == yes) return;
        if (!yes) System.arraycopy(few, found + 1, few, found, --count - found);
        else insert(place, -found - 1);
    }

    private void insert(int place, int at) {
        if (count == few.length) few = Arrays.copyOf(few, count + (count >> 3) + 4);
        System.arraycopy(few, at, few, at + 1, count++ - at);
        few[at] = place;
        // Twice as many as it is worth to keep by number: so that it does not go to and fro.
        if (count > (length << PER_WORD) / FEW * 2) {
            words = spread();
            few = new int[0];
            count = 0;
        }
    }

    private long[] spread() {
        var all = new long[length];
        for (int index = 0; index < count; index++) all[few[index] >>> PER_WORD] |= 1L << few[index];
        return all;
    }
}
