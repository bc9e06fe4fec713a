package org.talentpool.benchmark.asof;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.talentpool.benchmark.Memory;
import org.talentpool.benchmark.Options;
import org.talentpool.benchmark.Report;
import org.talentpool.benchmark.Scratch;
import org.talentpool.benchmark.asof.Things.Thing;
import org.talentpool.benchmark.match.QuerySide;
import org.talentpool.benchmark.pool.Sizes;
import org.talentpool.benchmark.postgres.Server;
import org.talentpool.benchmark.replay.Readers;

/** Asks for candidates, reserve lists and matches as of random instants of five years, and in turn as they are now. */
public final class AsOfBenchmark {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-26");
    private static final Instant FIRST = Instant.parse("2021-11-25T00:00:00Z");
    private static final Instant LAST = Instant.parse("2026-11-25T00:00:00Z");
    /** Code that is still being compiled takes the processors from questions, for longer of the past, of which there is more. */
    private static final int WARM_UP = 2_000;

    private final Options options;
    private final Report report;
    private final Random random;

    private AsOfBenchmark(Options options, Report report) {
        this.options = options;
        this.report = report;
        random = new Random(options.number("seed", 1));
    }

    public static void run(Options options, Report report) throws SQLException {
        new AsOfBenchmark(options, report).run();
    }

    private void run() throws SQLException {
        int events = options.number("events", 10_000_000);
        var sizes = new Sizes(options.number("seed", 1), Integer.MAX_VALUE, 0, TODAY);
        var pace = Duration.between(FIRST, LAST).dividedBy(events);
        try (var scratch = Scratch.create();
                var server = Server.in(scratch.folder())) {
            long told = Readers.fill(
                    server,
                    scratch.folder(),
                    sizes,
                    events,
                    number -> FIRST.plus(pace.multipliedBy(Math.min(number, events))));
            report.progress("%d events are in the log".formatted(told));
            try (var side = QuerySide.start(server, scratch.folder())) {
                side.rebuildAll();
            }
            report.progress("the tables are built");
            try (var database = server.connect()) {
                Things.tidy(database);
            }
            try (var side = QuerySide.start(server, scratch.folder())) {
                measure(side, server, told);
            }
        }
    }

    private void measure(QuerySide side, Server server, long events) throws SQLException {
        var measured = new TreeMap<Kind, Measured>();
        report.print("seed", (Object) options.number("seed", 1));
        report.print("events", (Object) events);
        try (var database = server.connect()) {
            for (var kind : Kind.values()) {
                var things = Things.of(database, kind);
                ask(side, kind, things, WARM_UP);
                measured.put(kind, ask(side, kind, things, options.number("reads", 5_000)));
                measured.get(kind).print(kind.figure(), report);
            }
            report.print("storage_overhead", Things.overhead(database));
        }
        report.print("asof_over_now_p99", worst(measured, true));
        report.print("asof_old_over_young", worst(measured, false));
        report.print("live_heap_mib", (Object) (Memory.usedHeap() >> 20));
        report.print("peak_rss_mib", (Object) Memory.peakMiB());
    }

    private Measured ask(QuerySide side, Kind kind, List<Thing> things, int reads) {
        var measured = new Measured();
        for (int read = 0; read < reads; read++) {
            var thing = things.get(random.nextInt(things.size()));
            var question = kind.about(thing.id());
            var moment = thing.moment(random, LAST);
            measured.now(() -> side.ask(question, kind.answer, Map.of()).orElseThrow());
            measured.then(
                    moment,
                    () -> side.ask(question, kind.answer, Map.of("asOf", moment.toString()))
                            .orElseThrow());
        }
        return measured;
    }

    private static double worst(Map<Kind, Measured> measured, boolean overNow) {
        return measured.values().stream()
                .mapToDouble(each -> overNow ? each.overNow() : each.oldOverYoung())
                .max()
                .orElseThrow();
    }
}
