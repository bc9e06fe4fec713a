package org.talentpool.benchmark.engine;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.talentpool.benchmark.Memory;
import org.talentpool.benchmark.Options;
import org.talentpool.benchmark.Report;
import org.talentpool.benchmark.Scratch;
import org.talentpool.benchmark.Times;
import org.talentpool.benchmark.postgres.Server;
import org.talentpool.kernel.matching.Vacancy;

/** Holds the ways to answer against each other, on the same pool and the same vacancies; each must give the same answers. */
public final class EnginesBenchmark {
    private static final int PLACES = 50;
    private static final double NANOS_PER_S = 1e9;
    private static final double NANOS_PER_US = 1e3;

    private final Field field;
    private final Report report;
    private final int changes;
    private final List<Vacancy> warmUp;
    private final List<Vacancy> asked;
    private final List<List<UUID>> expected = new ArrayList<>();

    private EnginesBenchmark(Field field, Options options, Report report) {
        this.field = field;
        this.report = report;
        changes = options.number("changes", 200);
        int asks = options.number("asks", 200);
        asked = vacancies(0, asks);
        warmUp = vacancies(asks, asks + options.number("warm-up", 100));
    }

    public static void run(Options options, Report report) throws IOException, SQLException {
        var field = Field.of(options, report);
        var benchmark = new EnginesBenchmark(field, options, report);
        benchmark.fitting();
        benchmark.measure(() -> new ScanEngine(field.columns(), field::ask));
        benchmark.measure(() -> new BitmapEngine(field.columns(), field::ask, field.rows()));
        benchmark.measure(() -> new RoaringEngine(field.columns(), field::ask, field.rows()));
        try (var scratch = Scratch.create()) {
            benchmark.measure(() -> new LuceneEngine(
                    field.columns(), field::ask, field.rows(), scratch.folder().resolve("lucene")));
            try (var server = Server.in(scratch.folder())) {
                benchmark.measure(() -> new SqlEngine(server, field::ask, field.rows()));
            }
        }
        report.print("peak_rss_mib", Memory.peakMiB());
    }

    private List<Vacancy> vacancies(int from, int to) {
        return IntStream.range(from, to).mapToObj(field.vacancies()::vacancy).toList();
    }

    /** How many places fit the vacancies, so that the times can be judged. */
    private void fitting() {
        var numbers = asked.stream()
                .map(field::ask)
                .mapToLong(ask -> IntStream.range(0, field.columns().rows)
                        .filter(row -> ask.isFor(field.columns(), row))
                        .count())
                .sorted()
                .toArray();
        report.print("fitting_p10", (Object) numbers[numbers.length / 10]);
        report.print("fitting_p50", (Object) numbers[numbers.length / 2]);
        report.print("fitting_p90", (Object) numbers[numbers.length * 9 / 10]);
        report.print("fitting_most", (Object) numbers[numbers.length - 1]);
    }

    private void measure(Building building) throws IOException, SQLException {
        long start = System.nanoTime();
        try (var engine = building.build()) {
            var name = engine.name();
            report.print(name + "_build_s", (System.nanoTime() - start) / NANOS_PER_S);
            report.print(
                    name + "_bytes_per_member",
                    (double) engine.bytes() / field.sizes().members());
            ask(engine);
            change(engine);
        }
    }

    private void ask(Engine engine) {
        warmUp.forEach(vacancy -> engine.best(vacancy, PLACES));
        var times = new Times();
        var answers = asked.stream()
                .map(vacancy -> times.time(() -> engine.best(vacancy, PLACES)))
                .toList();
        if (expected.isEmpty()) expected.addAll(answers);
        long agreeing = IntStream.range(0, answers.size())
                .filter(ask -> answers.get(ask).equals(expected.get(ask)))
                .count();
        report.percentiles(engine.name(), times);
        report.print(engine.name() + "_agreement", agreeing + "/" + answers.size());
    }

    /** Another profile for some members, and the former one again. */
    private void change(Engine engine) {
        var times = new Times();
        for (int change = 0; change < changes; change++) {
            int number = (int) ((long) change * field.sizes().members() / changes);
            change(engine, field.changed(number), times);
            change(engine, field.former(number), times);
        }
        report.print(engine.name() + "_change_p50_us", times.percentile(50) / NANOS_PER_US);
        report.print(engine.name() + "_change_p99_us", times.percentile(99) / NANOS_PER_US);
    }

    private void change(Engine engine, Field.Change change, Times times) {
        times.time(() -> {
            for (int place = 0; place < change.places().size(); place++)
                engine.change(change.firstRow() + place, change.places().get(place));
            return engine;
        });
    }

    private interface Building {
        Engine build() throws IOException, SQLException;
    }
}
