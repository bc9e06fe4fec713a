package org.talentpool.query.matching.index;

import java.util.Arrays;
import java.util.stream.IntStream;

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
    /** Of the words that one thread looks at, of which most were held as a whole or not at all as well. */
    private final Stretch[] stretches;

    /** The same four of all places of a stretch. */
    private record Stretch(long firstSince, long lastSince, long firstUntil, long lastUntil) {}

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
        stretches = IntStream.iterate(0, from -> from < words, from -> from + Words.SHARE)
                .mapToObj(from -> stretch(from, Math.min(words, from + Words.SHARE)))
                .toArray(Stretch[]::new);
    }

    private Stretch stretch(int from, int to) {
        return new Stretch(
                Arrays.stream(firstSince, from, to).min().orElseThrow(),
                Arrays.stream(lastSince, from, to).max().orElseThrow(),
                Arrays.stream(firstUntil, from, to).min().orElseThrow(),
                Arrays.stream(lastUntil, from, to).max().orElseThrow());
    }

    int words() {
        return firstSince.length;
    }

    /** The first of the positions since which a place of the word was held. */
    long firstSince(int word) {
        return firstSince[word];
    }

    /** The last of the positions until which a place of the word was held. */
    long lastUntil(int word) {
        return lastUntil[word];
    }

    /** Leaves of places those that were held at the position. */
    Filter at(long position) {
        return (places, from, to) -> keep(places, from, Math.min(to, words()), position);
    }

    private void keep(long[] places, int from, int to, long position) {
        if (from >= to) return;
        var all = stretches[from / Words.SHARE];
        if (all.firstSince > position || all.lastUntil <= position) Arrays.fill(places, from, to, 0);
        else if (all.lastSince > position || all.firstUntil <= position) keepByWord(places, from, to, position);
    }

    private void keepByWord(long[] places, int from, int to, long position) {
        for (int word = from; word < to; word++) if (places[word] != 0) places[word] &= at(position, word);
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
