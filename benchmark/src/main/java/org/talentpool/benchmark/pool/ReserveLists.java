package org.talentpool.benchmark.pool;

import java.util.List;
import java.util.stream.IntStream;
import org.talentpool.kernel.matching.ListTerm;

/**
 * Lists of very different size: the first has a fifth of all places, and the number of places falls with the rank. The ten
 * largest can be used; of the others one in eight has expired and one in twenty is not established yet.
 */
public final class ReserveLists {
    private static final double FALL = 1.06;
    private static final int SURE_TO_BE_VALID = 10;

    private static final Weights SIZES = Weights.zipf(Sizes.LISTS, FALL);

    private ReserveLists() {}

    public static List<ReserveList> of(Sizes sizes) {
        return IntStream.range(0, Sizes.LISTS)
                .mapToObj(rank -> list(rank, sizes))
                .toList();
    }

    /** Ranks of so many different lists, the larger ones more often. */
    static Iterable<Integer> draw(Dice dice, int number) {
        return SIZES.draw(dice, number);
    }

    private static ReserveList list(int rank, Sizes sizes) {
        var dice = Dice.of(sizes.seed(), Thing.LIST, rank);
        var sure = rank < SURE_TO_BE_VALID;
        var since = sizes.today().minusDays(dice.between(60, 300));
        var id = dice.uuid();
        var established = sure || !dice.in100(5);
        if (!sure && dice.in100(12.5))
            return new ReserveList(
                    id, established, ListTerm.until(sizes.today().minusDays(dice.between(1, 30))), since);
        return new ReserveList(id, established, term(dice, sizes), since);
    }

    private static ListTerm term(Dice dice, Sizes sizes) {
        if (dice.in100(70)) return ListTerm.until(sizes.today().plusDays(dice.between(0, 900)));
        return dice.in100(70) ? new ListTerm(null, dice.between(12, 36)) : ListTerm.BY_POLICY;
    }
}
