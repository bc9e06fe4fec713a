package org.talentpool.benchmark.engine;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.roaringbitmap.FastAggregation;
import org.roaringbitmap.RoaringBitmap;
import org.talentpool.kernel.matching.Vacancy;

/** A compressed bitmap for each atom, intersected by the library's own means. */
final class RoaringEngine implements Engine {
    private final Columns columns;
    private final Function<Vacancy, Ask> asks;
    private final RoaringBitmap[] bitmaps = new RoaringBitmap[Atoms.COUNT];

    RoaringEngine(Columns columns, Function<Vacancy, Ask> asks, Rows rows) {
        this.columns = columns;
        this.asks = asks;
        Arrays.setAll(bitmaps, _ -> new RoaringBitmap());
        rows.forEach((row, place) -> Atoms.of(place, atom -> bitmaps[atom].add(row)));
        for (var bitmap : bitmaps) bitmap.runOptimize();
    }

    @Override
    public String name() {
        return "roaring";
    }

    @Override
    public List<UUID> best(Vacancy vacancy, int places) {
        var ask = asks.apply(vacancy);
        var podium = new Podium(columns, ask, places);
        fitting(ask).forEach((int row) -> {
            if (ask.startsInTime(columns, row)) podium.fits(row);
        });
        return podium.best();
    }

    private RoaringBitmap fitting(Ask ask) {
        var fitting = FastAggregation.workShyAnd(new long[1024], chosen(IntStream.of(Atoms.all(ask))));
        if (ask.lists().length < ask.open().length)
            fitting.and(FastAggregation.or(chosen(IntStream.of(ask.lists()).map(Atoms::list))));
        if (ask.one() > 0) fitting.and(speaking(ask));
        return fitting;
    }

    private RoaringBitmap speaking(Ask ask) {
        return RoaringBitmap.or(
                both(Atoms.language(Ask.ENGLISH, ask.one()), Atoms.language(Ask.FRENCH, ask.other())),
                both(Atoms.language(Ask.FRENCH, ask.one()), Atoms.language(Ask.ENGLISH, ask.other())));
    }

    private RoaringBitmap both(int one, int other) {
        return RoaringBitmap.and(bitmaps[one], bitmaps[other]);
    }

    private RoaringBitmap[] chosen(IntStream atoms) {
        return atoms.mapToObj(atom -> bitmaps[atom]).toArray(RoaringBitmap[]::new);
    }

    @Override
    public void change(int row, Place place) {
        for (var bitmap : bitmaps) bitmap.remove(row);
        Atoms.of(place, atom -> bitmaps[atom].add(row));
        columns.set(row, place);
    }

    @Override
    public long bytes() {
        return columns.bytes()
                + Arrays.stream(bitmaps)
                        .mapToLong(RoaringBitmap::getLongSizeInBytes)
                        .sum();
    }
}
