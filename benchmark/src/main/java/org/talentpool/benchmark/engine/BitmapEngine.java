package org.talentpool.benchmark.engine;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.talentpool.kernel.matching.Vacancy;

/** A plain bitmap for each atom, and one pass over the words of those that are asked for. */
final class BitmapEngine implements Engine {
    private static final int FEW_LISTS = 4;

    private final Columns columns;
    private final Function<Vacancy, Ask> asks;
    private final long[][] bitmaps;

    BitmapEngine(Columns columns, Function<Vacancy, Ask> asks, Rows rows) {
        this.columns = columns;
        this.asks = asks;
        bitmaps = new long[Atoms.COUNT][(columns.rows + 63) / 64];
        rows.forEach((row, place) -> Atoms.of(place, atom -> bitmaps[atom][row >> 6] |= 1L << row));
    }

    @Override
    public String name() {
        return "bitmap";
    }

    @Override
    public List<UUID> best(Vacancy vacancy, int places) {
        var ask = asks.apply(vacancy);
        var podium = new Podium(columns, ask, places);
        var all = chosen(IntStream.of(Atoms.all(ask)));
        var few = ask.lists().length <= FEW_LISTS
                ? chosen(IntStream.of(ask.lists()).map(Atoms::list))
                : new long[0][];
        for (int word = 0; word < all[0].length; word++) {
            long left = few.length == 0 ? -1 : any(few, word);
            for (int next = 0; next < all.length && left != 0; next++) left &= all[next][word];
            if (left != 0 && ask.one() > 0) left &= speaking(ask, word);
            for (; left != 0; left &= left - 1) take(podium, ask, (word << 6) + Long.numberOfTrailingZeros(left));
        }
        return podium.best();
    }

    private void take(Podium podium, Ask ask, int row) {
        if (ask.open()[columns.list[row]] && ask.startsInTime(columns, row)) podium.fits(row);
    }

    private long speaking(Ask ask, int word) {
        return bitmaps[Atoms.language(Ask.ENGLISH, ask.one())][word]
                        & bitmaps[Atoms.language(Ask.FRENCH, ask.other())][word]
                | bitmaps[Atoms.language(Ask.FRENCH, ask.one())][word]
                        & bitmaps[Atoms.language(Ask.ENGLISH, ask.other())][word];
    }

    private long[][] chosen(IntStream atoms) {
        return atoms.mapToObj(atom -> bitmaps[atom]).toArray(long[][]::new);
    }

    private static long any(long[][] some, int word) {
        long any = 0;
        for (var bitmap : some) any |= bitmap[word];
        return any;
    }

    @Override
    public void change(int row, Place place) {
        long bit = 1L << row;
        for (var bitmap : bitmaps) bitmap[row >> 6] &= ~bit;
        Atoms.of(place, atom -> bitmaps[atom][row >> 6] |= bit);
        columns.set(row, place);
    }

    @Override
    public long bytes() {
        return columns.bytes()
                + Arrays.stream(bitmaps).mapToLong(bitmap -> 8L * bitmap.length).sum();
    }
}
