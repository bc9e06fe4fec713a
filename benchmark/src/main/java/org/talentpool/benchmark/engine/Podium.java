package org.talentpool.benchmark.engine;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** Keeps the best of those who fit: the better score, then merit, then who was notified earlier, then the id as text. */
final class Podium {
    private static final int LATEST = 1 << 20;

    private final Columns columns;
    private final Ask ask;
    private final long[] keys;
    private final int[] rows;
    private int taken;
    private int waiting = -1;

    Podium(Columns columns, Ask ask, int places) {
        this.columns = columns;
        this.ask = ask;
        keys = new long[places];
        rows = new int[places];
    }

    /** Rows that fit, those of a member one after the other. */
    void fits(int row) {
        if (waiting >= 0 && columns.member[row] != columns.member[waiting]) seat();
        waiting = waiting < 0 ? row : judged(waiting, row);
    }

    List<UUID> best() {
        if (waiting >= 0) seat();
        return IntStream.range(0, taken)
                .mapToObj(place -> columns.candidate(rows[place]))
                .toList();
    }

    /** Greater is better; ids decide among equals. */
    static long key(Columns columns, Ask ask, int row) {
        return (long) ask.score(columns, row) << 40
                | (long) columns.merit[row] << 20
                | LATEST - 1 - columns.notified[row];
    }

    /** Of two places of a member the one that is judged: the grade itself, then notified earlier, then the id of the list. */
    private int judged(int one, int other) {
        var itself = Bits.has(columns.exact[one], ask.slot());
        if (itself != Bits.has(columns.exact[other], ask.slot())) return itself ? one : other;
        if (columns.notified[one] != columns.notified[other])
            return columns.notified[one] < columns.notified[other] ? one : other;
        return list(one).compareTo(list(other)) < 0 ? one : other;
    }

    private String list(int row) {
        return columns.requisitions[columns.list[row]].toString();
    }

    private void seat() {
        int row = waiting;
        waiting = -1;
        long key = key(columns, ask, row);
        if (taken == keys.length && !isBetter(key, row, taken - 1)) return;
        int place = taken == keys.length ? taken - 1 : taken++;
        while (place > 0 && isBetter(key, row, place - 1)) {
            keys[place] = keys[place - 1];
            rows[place] = rows[--place];
        }
        keys[place] = key;
        rows[place] = row;
    }

    private boolean isBetter(long key, int row, int place) {
        if (key != keys[place]) return key > keys[place];
        int high = Long.compareUnsigned(columns.high[row], columns.high[rows[place]]);
        if (high != 0) return high < 0;
        return Long.compareUnsigned(columns.low[row], columns.low[rows[place]]) < 0;
    }

    /** Whether nobody with this key at best could still get a place. */
    boolean isClosedTo(long key) {
        if (waiting >= 0) seat();
        return taken == keys.length && keys[taken - 1] > key;
    }
}
