package org.talentpool.query.matching.index;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * From which position in the log until which other each place was held. Where places that were held at once lie together, most
 * words were held as a whole or not at all.
 */
final class Held {
    /** All positions at which something changed: places know theirs by their number here, which takes half as much to read. */
    private final long[] positions;

    private final int[] since;
    private final int[] until;
    private final int[] firstSince;
    private final int[] lastSince;
    private final int[] firstUntil;
    private final int[] lastUntil;
    /** Of the words that one thread looks at, of which most were held as a whole or not at all as well. */
    private final Stretch[] stretches;

    /** The same four of all places of a stretch. */
    private record Stretch(int firstSince, int lastSince, int firstUntil, int lastUntil) {}

    Held(long[] since, long[] until) {
        positions = Stream.of(since, until)
                .flatMapToLong(LongStream::of)
                .sorted()
                .distinct()
                .toArray();
        this.since = numbers(since);
        this.until = numbers(until);
        int words = Bits.wordsFor(since.length);
        firstSince = new int[words];
        lastSince = new int[words];
        firstUntil = new int[words];
        lastUntil = new int[words];
        for (int word = 0; word < words; word++) {
            firstSince[word] = least(this.since, from(word), to(word));
            lastSince[word] = most(this.since, from(word), to(word));
            firstUntil[word] = least(this.until, from(word), to(word));
            lastUntil[word] = most(this.until, from(word), to(word));
        }
        stretches = IntStream.iterate(0, from -> from < words, from -> from + Words.SHARE)
                .mapToObj(from -> stretch(from, Math.min(words, from + Words.SHARE)))
                .toArray(Stretch[]::new);
    }

    private int[] numbers(long[] ofPlaces) {
        return LongStream.of(ofPlaces)
                .mapToInt(position -> Arrays.binarySearch(positions, position))
                .toArray();
    }

    private Stretch stretch(int from, int to) {
        return new Stretch(
                least(firstSince, from, to),
                most(lastSince, from, to),
                least(firstUntil, from, to),
                most(lastUntil, from, to));
    }

    private static int least(int[] numbers, int from, int to) {
        return Arrays.stream(numbers, from, to).min().orElseThrow();
    }

    private static int most(int[] numbers, int from, int to) {
        return Arrays.stream(numbers, from, to).max().orElseThrow();
    }

    int words() {
        return firstSince.length;
    }

    /** The first of the positions since which a place of the word was held. */
    long firstSince(int word) {
        return positions[firstSince[word]];
    }

    /** The last of the positions until which a place of the word was held. */
    long lastUntil(int word) {
        return positions[lastUntil[word]];
    }

    /** Leaves of places those that were held at the position. */
    Filter at(long position) {
        int found = Arrays.binarySearch(positions, position);
        int latest = found < 0 ? -found - 2 : found;
        return (places, from, to) -> keep(places, from, Math.min(to, words()), latest);
    }

    /** @param latest the number of the last position that had been reached */
    private void keep(long[] places, int from, int to, int latest) {
        if (from >= to) return;
        var all = stretches[from / Words.SHARE];
        if (all.firstSince > latest || all.lastUntil <= latest) Arrays.fill(places, from, to, 0);
        else if (all.lastSince > latest || all.firstUntil <= latest) keepByWord(places, from, to, latest);
    }

    private void keepByWord(long[] places, int from, int to, int latest) {
        for (int word = from; word < to; word++) if (places[word] != 0) places[word] &= at(latest, word);
    }

    private long at(int latest, int word) {
        if (firstSince[word] > latest || lastUntil[word] <= latest) return 0;
        if (lastSince[word] <= latest && firstUntil[word] > latest) return -1L;
        return eachAt(latest, from(word), to(word));
    }

    /** Without a branch: a difference has the sign that says so. */
    private long eachAt(int latest, int from, int to) {
        long held = 0;
        for (int place = from; place < to; place++)
            held |= (long) ((since[place] - latest - 1 & latest - until[place]) >>> 31) << place;
        return held;
    }

    private static int from(int word) {
        return word << 6;
    }

    private int to(int word) {
        return Math.min(since.length, word + 1 << 6);
    }
}
