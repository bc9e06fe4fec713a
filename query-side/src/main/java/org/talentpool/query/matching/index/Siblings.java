package org.talentpool.query.matching.index;

/** Lets one place stand for each member where a member has several. */
final class Siblings {
    private final Places places;
    private final Bits several;

    /** Which of two places of a member is preferred. */
    @FunctionalInterface
    interface Preference {
        boolean isBetter(int place, int other);
    }

    Siblings(Places places, Bits hasEarlier) {
        this.places = places;
        several = hasEarlier;
    }

    /** How many members have a place among the bits. */
    int countMembers(long[] words) {
        var hasEarlier = several.words();
        int members = 0;
        for (int word = 0; word < words.length; word++) {
            if (words[word] == 0) continue;
            members += Long.bitCount(words[word]);
            for (long left = words[word] & hasEarlier[word]; left != 0; left &= left - 1)
                if (earlier(word << 6 | Long.numberOfTrailingZeros(left), words) != Places.NONE) members--;
        }
        return members;
    }

    /** Leaves the best place of each member. The best of those met so far is the only one left when the next is met. */
    void keepBest(long[] words, Preference preference) {
        var hasEarlier = several.words();
        for (int word = 0; word < words.length; word++)
            for (long left = words[word] & hasEarlier[word]; left != 0; left &= left - 1) {
                int place = word << 6 | Long.numberOfTrailingZeros(left);
                int other = earlier(place, words);
                if (other == Places.NONE) continue;
                int worse = preference.isBetter(place, other) ? other : place;
                words[worse >>> 6] &= ~(1L << worse);
            }
    }

    /** The next place of a member is one that it was given earlier, and has the lower number. */
    private int earlier(int place, long[] among) {
        int other = places.next(place);
        while (other != Places.NONE && !Words.has(among, other)) other = places.next(other);
        return other;
    }
}
