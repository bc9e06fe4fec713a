package org.talentpool.query.matching.index;

import java.util.List;
import java.util.stream.Stream;
import org.talentpool.kernel.criteria.DesirableCriterion;
import org.talentpool.kernel.matching.TieBreak;

/**
 * The order of the places for one vacancy: by score, then by the tie-breaks published with it, last by the identifier of the
 * member. All but the identifier is one number, the greater the better. Not to be shared among threads.
 */
final class Order {
    private static final int MERIT_BITS = 14;
    private static final int DAY_BITS = 24;
    private static final int FULL_SCORE = 1000;
    /** For so many wishes each combination has its score beforehand. */
    private static final int FEW_WISHES = 8;

    private final Roster roster;
    private final Bits[] desirable;
    /** For each wish the words from one on: places are mostly looked at in a row. */
    private final long[][] has;

    private int from = -Words.SHARE;
    private final int[] weights;
    private final long offered;
    private final long[] byWishes;
    private final TieBreak[] tieBreaks;
    private final int tieBreakBits;

    Order(Wanted wanted, Roster roster, Marked marks) {
        this.roster = roster;
        List<DesirableCriterion> wishes = wanted.vacancy().criteria().desirable();
        desirable = wanted.desirable().stream().map(marks::of).toArray(Bits[]::new);
        has = new long[desirable.length][Words.SHARE];
        weights = wishes.stream().mapToInt(DesirableCriterion::weight).toArray();
        tieBreaks = wanted.vacancy().scoring().tieBreaks().toArray(TieBreak[]::new);
        tieBreakBits = Stream.of(tieBreaks).mapToInt(Order::bits).sum();
        offered = wishes.stream().mapToLong(DesirableCriterion::weight).sum();
        byWishes = scores();
    }

    long key(int place) {
        long key = tenths(place);
        for (var tieBreak : tieBreaks) {
            if (tieBreak == TieBreak.SELECTION_RESULT) key = key << MERIT_BITS | roster.places.merit(place);
            if (tieBreak == TieBreak.NOTIFICATION_DATE)
                key = key << DAY_BITS | (1 << DAY_BITS - 1) - 1 - roster.places.notified(place);
        }
        return key;
    }

    /** Whether the score alone puts the place below a key; most are ruled out by it. */
    boolean isBelow(int place, long key) {
        return tenths(place) < key >> tieBreakBits;
    }

    /** Whether one place stands before the other. */
    boolean isBefore(int one, long keyOfOne, int other, long keyOfOther) {
        if (keyOfOne != keyOfOther) return keyOfOne > keyOfOther;
        return roster.members.compare(roster.places.member(one), roster.places.member(other)) < 0;
    }

    /** The score of one place alone. */
    double score(int place) {
        if (offered <= 0) return FULL_SCORE / 10.0;
        long earned = 0;
        for (int wish = 0; wish < weights.length; wish++) if (desirable[wish].get(place)) earned += weights[wish];
        return tenthsOf(earned) / 10.0;
    }

    /** The score in tenths, rounded as the kernel rounds it. */
    private long tenths(int place) {
        if (offered <= 0) return FULL_SCORE;
        int word = place >>> 6;
        if (word < from || word >= from + Words.SHARE) turnTo(word);
        int met = 0;
        long earned = 0;
        for (int wish = 0; wish < has.length; wish++) {
            long bit = has[wish][word - from] >>> place & 1;
            met |= (int) bit << wish;
            earned += weights[wish] * bit;
        }
        return byWishes.length > 0 ? byWishes[met] : tenthsOf(earned);
    }

    private void turnTo(int word) {
        from = word;
        for (int wish = 0; wish < has.length; wish++) desirable[wish].read(has[wish], from);
    }

    private static int bits(TieBreak tieBreak) {
        return switch (tieBreak) {
            case SELECTION_RESULT -> MERIT_BITS;
            case NOTIFICATION_DATE -> DAY_BITS;
            case CANDIDATE_ID -> 0;
        };
    }

    private long[] scores() {
        if (weights.length > FEW_WISHES || offered <= 0) return new long[0];
        var scores = new long[1 << weights.length];
        for (int met = 0; met < scores.length; met++) {
            long earned = 0;
            for (int wish = 0; wish < weights.length; wish++) earned += (long) weights[wish] * (met >> wish & 1);
            scores[met] = tenthsOf(earned);
        }
        return scores;
    }

    private long tenthsOf(long earned) {
        return (2000 * earned + offered) / (2 * offered);
    }
}
