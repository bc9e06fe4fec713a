package org.talentpool.benchmark.engine;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.talentpool.kernel.matching.Vacancy;

/** Looks at each row. */
record ScanEngine(Columns columns, Function<Vacancy, Ask> asks) implements Engine {
    @Override
    public String name() {
        return "scan";
    }

    @Override
    public List<UUID> best(Vacancy vacancy, int places) {
        var ask = asks.apply(vacancy);
        var podium = new Podium(columns, ask, places);
        for (int row = 0; row < columns.rows; row++) if (ask.isFor(columns, row)) podium.fits(row);
        return podium.best();
    }

    @Override
    public void change(int row, Place place) {
        columns.set(row, place);
    }

    @Override
    public long bytes() {
        return columns.bytes();
    }
}
