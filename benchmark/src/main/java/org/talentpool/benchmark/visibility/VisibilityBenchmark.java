package org.talentpool.benchmark.visibility;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import org.talentpool.benchmark.Memory;
import org.talentpool.benchmark.Options;
import org.talentpool.benchmark.Report;
import org.talentpool.benchmark.Scratch;
import org.talentpool.benchmark.backend.Backend;
import org.talentpool.benchmark.fault.Await;
import org.talentpool.benchmark.postgres.Server;

/** From the moment at which a command was to be sent until an answer shows what it did. */
public final class VisibilityBenchmark {
    private static final double NANOS_PER_S = 1e9;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Options options;
    private final Report report;

    private VisibilityBenchmark(Options options, Report report) {
        this.options = options;
        this.report = report;
    }

    public static void run(Options options, Report report) throws SQLException {
        report.print("seed", (Object) options.number("seed", 1));
        try (var scratch = Scratch.create();
                var server = Server.in(scratch.folder());
                var backend = Backend.start(server.url(), server.owner(), scratch.folder(), Map.of())) {
            new VisibilityBenchmark(options, report).measure(server, backend);
        }
        report.print("peak_rss_mib", (Object) Memory.peakMiB());
    }

    private void measure(Server server, Backend backend) throws SQLException {
        var mix = new Mix(options.number("seed", 1));
        report.progress("registering candidates");
        mix.register(backend, options.number("candidates", 2000));
        report.progress("warming up");
        load(server, backend, mix, options.number("warm-up-seconds", 15), false);
        report.progress("measuring");
        load(server, backend, mix, options.number("seconds", 60), true);
    }

    private void load(Server server, Backend backend, Mix mix, int seconds, boolean isTold) throws SQLException {
        try (var connection = server.connect()) {
            var tables = new TableWatch(connection);
            var watch = Thread.ofPlatform().name("table-watch").start(tables);
            var load = new Load(backend, mix, tables);
            var before = Traffic.soFar(connection);
            long start = System.nanoTime();
            load.run(options.number("rate", 500), seconds, options.number("ask-every", 10));
            double taken = (System.nanoTime() - start) / NANOS_PER_S;
            stop(tables, watch);
            Await.within(PATIENCE, () -> backend.lag() == 0);
            if (!isTold) return;
            tell(load, tables, taken);
            Traffic.soFar(connection).tell(report, before, tables.looks(), load.commands());
        }
    }

    private void tell(Load load, TableWatch tables, double seconds) {
        load.tell(report, seconds);
        report.percentiles("visible", tables.times());
        report.print("unseen", (Object) tables.unseen());
    }

    private static void stop(TableWatch tables, Thread watch) {
        Await.within(PATIENCE, () -> tables.unseen() == 0);
        tables.stop();
        Await.end(watch);
    }
}
