package org.talentpool.benchmark.replay;

import java.time.LocalDate;
import java.util.Set;
import org.talentpool.benchmark.Memory;
import org.talentpool.benchmark.Options;
import org.talentpool.benchmark.Report;
import org.talentpool.benchmark.Scratch;
import org.talentpool.benchmark.Times;
import org.talentpool.benchmark.pool.Sizes;
import org.talentpool.benchmark.postgres.Server;

/**
 * Reads the same log with a cursor that only decodes it, with a group that does nothing, by a rebuild of nothing, and by a
 * rebuild of all projections, one after the other and several times.
 */
public final class ReplayBenchmark {
    private static final double NANOS_PER_S = 1e9;

    private final Options options;
    private final Report report;

    private ReplayBenchmark(Options options, Report report) {
        this.options = options;
        this.report = report;
    }

    public static void run(Options options, Report report) {
        new ReplayBenchmark(options, report).run();
    }

    private void run() {
        var sizes = new Sizes(options.number("seed", 1), Integer.MAX_VALUE, 0, LocalDate.parse("2026-11-26"));
        try (var scratch = Scratch.create();
                var server = Server.in(scratch.folder())) {
            long events = Readers.fill(server, scratch.folder(), sizes, options.number("events", 500_000));
            report.progress("%d events are in the log".formatted(events));
            try (var readers = Readers.start(server, scratch.folder())) {
                measure(readers, events);
            }
        }
    }

    private void measure(Readers readers, long events) {
        var cursor = new Times();
        var idle = new Times();
        var nothing = new Times();
        for (int round = 1; round <= options.number("rounds", 3); round++) {
            cursor.time(() -> readers.cursor(events));
            idle.time(() -> readers.idle(events));
            nothing.time(() -> readers.rebuild(Set.of(Nothing.GROUP)));
            report.progress("round " + round);
        }
        var all = new Times();
        all.time(() -> readers.rebuild(Set.of()));
        report.print("seed", (Object) options.number("seed", 1));
        report.print("events", (Object) events);
        report.print("cursor_events_per_s", rate(events, cursor));
        report.print("processor_noop_events_per_s", rate(events, idle));
        report.print("rebuild_noop_events_per_s", rate(events, nothing));
        report.print("processor_noop_ratio", cursor.percentile(50) / idle.percentile(50));
        report.print("noop_ratio", cursor.percentile(50) / nothing.percentile(50));
        report.print("rebuild_s", all.percentile(50) / NANOS_PER_S);
        report.print("rebuild_events_per_s", rate(events, all));
        report.print("peak_rss_mib", (Object) Memory.peakMiB());
    }

    private static double rate(long events, Times times) {
        return events / (times.percentile(50) / NANOS_PER_S);
    }
}
