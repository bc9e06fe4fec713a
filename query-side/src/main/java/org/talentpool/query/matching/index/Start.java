package org.talentpool.query.matching.index;

import java.time.LocalDate;

/** Who is available and of age when a post starts. */
final class Start {
    private final int day;
    private final Places places;
    private final Gate gate;
    private final Gate.Born ofAge;

    Start(LocalDate planned, Places places, Gate gate, Rules rules) {
        day = Math.toIntExact(planned.toEpochDay());
        this.places = places;
        this.gate = gate;
        ofAge = rules.ofAge(planned);
    }

    /** A loop of its own, because it runs over all who meet the rest. */
    void keepWhoCanStart(long[] words, int from, int to) {
        for (int word = from; word < to; word++) {
            long kept = words[word];
            for (long left = kept; left != 0; left &= left - 1) {
                int place = word << 6 | Long.numberOfTrailingZeros(left);
                if (!isAvailable(place) || !isOfAge(place)) kept &= ~(1L << place);
            }
            words[word] = kept;
        }
    }

    void keepWhoIsOfAge(long[] words) {
        Words.keepIf(words, this::isOfAge);
    }

    void keepWhoIsAvailable(long[] words) {
        Words.keepIf(words, this::isAvailable);
    }

    /** How many of the two the place fails. */
    int failures(int place) {
        return (isAvailable(place) ? 0 : 1) + (isOfAge(place) ? 0 : 1);
    }

    private boolean isAvailable(int place) {
        return places.available(place) <= day;
    }

    private boolean isOfAge(int place) {
        return gate.isWithin(ofAge, places.member(place));
    }
}
