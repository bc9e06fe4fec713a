package org.talentpool.query.matching.index;

import java.util.Arrays;

/** A yes or no for each place, by its number. */
final class Bits {
    private static final int PER_WORD = 6;

    private long[] words;

    Bits(int words) {
        this.words = new long[words];
    }

    static int wordsFor(int places) {
        return (places + 63) >>> PER_WORD;
    }

    boolean get(int place) {
        return (words[place >>> PER_WORD] >>> place & 1) != 0;
    }

    void set(int place, boolean yes) {
        if (yes) words[place >>> PER_WORD] |= 1L << place;
        else words[place >>> PER_WORD] &= ~(1L << place);
    }

    /** All words, to be read only. */
    long[] words() {
        return words;
    }

    void growTo(int count) {
        words = Arrays.copyOf(words, count);
    }
}
