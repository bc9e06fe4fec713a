package org.talentpool.benchmark.commands;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.talentpool.benchmark.Report;
import org.talentpool.benchmark.Times;
import org.talentpool.benchmark.postgres.Server;

/**
 * Commands and inserts by hand in turn, so that both meet the same machine.
 *
 * @param name of the figures
 * @param commands sends one
 * @param payloadType of the event that follows from one
 */
record Contest(String name, Supplier<CompletableFuture<?>> commands, String payloadType) {
    /** @return the ratio of rates, the median of all rounds */
    double run(Server server, int inFlight, Course course, String size, Report report) throws SQLException {
        var ratios = new ArrayList<Double>();
        var rates = new ArrayList<Double>();
        var raws = new ArrayList<Double>();
        var times = new Times();
        var rawTimes = new Times();
        Slice.run(commands, inFlight, course.warmUp(), new Times());
        try (var raw = RawInserts.open(server, StoredRow.newest(server, payloadType), inFlight)) {
            for (int round = 0; round < course.rounds(); round++) {
                rates.add(Slice.run(commands, inFlight, course.slice(), times));
                raws.add(Slice.run(raw::insert, inFlight, course.slice(), rawTimes));
                ratios.add(rates.getLast() / raws.getLast());
            }
        }
        String key = "%s_%d%s".formatted(name, inFlight, size);
        report.print(key + "_per_s", median(rates));
        report.print(key + "_raw_per_s", median(raws));
        report.percentiles(key, times);
        report.percentiles(key + "_raw", rawTimes);
        report.print("%s_ratio_%d%s".formatted(name, inFlight, size), median(ratios));
        return median(ratios);
    }

    static double median(List<Double> figures) {
        var sorted = figures.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
