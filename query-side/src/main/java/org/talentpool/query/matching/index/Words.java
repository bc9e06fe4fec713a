package org.talentpool.query.matching.index;

import java.util.stream.IntStream;

/** What is done with the words of bits. Plain loops over arrays, which the compiler turns into vector instructions. */
final class Words {
    /** Words that one thread looks at before another may. */
    static final int SHARE = 32;

    /** So many are worth to be shared among threads. */
    private static final int MANY = 1_000;

    private Words() {}

    /** Does something with the words of a stretch. */
    @FunctionalInterface
    interface Stretch {
        void look(int from, int to);
    }

    /** Has all threads look at so many words, each at a stretch of them at a time. */
    static void inParallel(int words, Stretch each) {
        var shares = IntStream.range(0, (words + SHARE - 1) / SHARE);
        (words < MANY ? shares : shares.parallel())
                .forEach(share -> each.look(share * SHARE, Math.min(words, (share + 1) * SHARE)));
    }

    /** Leaves of the words what the others have, too. */
    static void and(long[] words, long[] others) {
        and(words, others, 0, words.length);
    }

    /** The same of a stretch of words. */
    static void and(long[] words, long[] others, int from, int to) {
        for (int word = from; word < to; word++) words[word] &= others[word];
    }

    /** Whether nothing is left in a stretch, so that the others need not be fetched; lists lie together and most stretches are. */
    static boolean isEmpty(long[] words, int from, int to) {
        long any = 0;
        for (int word = from; word < to; word++) any |= words[word];
        return any == 0;
    }

    /** Adds to the words what the others have. */
    static void or(long[] words, long[] others) {
        for (int word = 0; word < words.length; word++) words[word] |= others[word];
    }

    /** Takes from the words what the others have. */
    static void andNot(long[] words, long[] others) {
        for (int word = 0; word < words.length; word++) words[word] &= ~others[word];
    }

    /** Leaves what both of the first or both of the second pair have. */
    static Filter either(long[] one, long[] two, long[] three, long[] four) {
        return (words, from, to) -> {
            for (int word = from; word < to; word++) words[word] &= one[word] & two[word] | three[word] & four[word];
        };
    }

    static int count(long[] words) {
        int count = 0;
        for (long word : words) count += Long.bitCount(word);
        return count;
    }

    /** The first place among the bits, of which there must be one. */
    static int first(long[] words) {
        int word = 0;
        while (words[word] == 0) word++;
        return word << 6 | Long.numberOfTrailingZeros(words[word]);
    }

    /** How many bits both have. */
    static int countBoth(long[] words, long[] others) {
        int count = 0;
        for (int word = 0; word < words.length; word++) count += Long.bitCount(words[word] & others[word]);
        return count;
    }

    /** Clears each bit of a place that the test refuses. */
    static void keepIf(long[] words, Places.Test test) {
        keepIf(words, 0, words.length, test);
    }

    /** The same of a stretch of words. */
    static void keepIf(long[] words, int from, int to, Places.Test test) {
        for (int word = from; word < to; word++)
            for (long left = words[word]; left != 0; left &= left - 1) {
                int place = word << 6 | Long.numberOfTrailingZeros(left);
                if (!test.isMet(place)) words[word] &= ~(1L << place);
            }
    }

    static boolean has(long[] words, int place) {
        return (words[place >>> 6] >>> place & 1) != 0;
    }
}
