package org.talentpool.benchmark.commands;

import java.sql.SQLException;
import java.util.List;
import org.talentpool.benchmark.Memory;
import org.talentpool.benchmark.Options;
import org.talentpool.benchmark.Report;
import org.talentpool.benchmark.Scratch;
import org.talentpool.benchmark.postgres.Server;

/** Sends commands that create, and that change what is personal, first to a small log and then to a large one. */
public final class CommandsBenchmark {
    private static final int[] IN_FLIGHT = {8, 32};

    private final Options options;
    private final Report report;
    private final Course course;
    private final long seed;
    private final List<String> what;

    private CommandsBenchmark(Options options, Report report) {
        this.options = options;
        this.report = report;
        course = Course.of(options);
        seed = options.number("seed", 1);
        what = List.of(options.text("what", "create,update,register").split(",", -1));
    }

    public static void run(Options options, Report report) throws SQLException {
        new CommandsBenchmark(options, report).run();
    }

    private void run() throws SQLException {
        report.print("seed", (Object) seed);
        boolean automations = "on".equals(options.text("automations", "off"));
        try (var scratch = Scratch.create();
                var server = Server.in(scratch.folder());
                var side = CommandSide.start(server, scratch.folder(), automations)) {
            var work = new Work(seed, options.number("candidates", 2000));
            report.progress("registering candidates");
            work.prepare(side);
            side.send(work.plan()).join();
            measure(server, side, work, options.number("small", 100_000), "");
            measure(server, side, work, options.number("large", 5_000_000), "_5m");
        }
        report.print("peak_rss_mib", (Object) Memory.peakMiB());
    }

    private void measure(Server server, CommandSide side, Work work, int stored, String size) throws SQLException {
        if (stored == 0) return;
        report.progress("filling the log with %,d events".formatted(stored));
        StoredEvents.fill(server, StoredRow.newest(server, "post.PostPlanned"), stored, seed);
        report.print("stored_events" + size, (Object) stored);
        side.send(work.change()).join();
        for (var contest : contests(side, work)) {
            if (what.contains(contest.name())) lower(contest, server, size);
        }
    }

    private static List<Contest> contests(CommandSide side, Work work) {
        return List.of(
                new Contest("create", () -> side.send(work.plan()), "post.PostPlanned"),
                new Contest("update", () -> side.send(work.change()), "candidate.ProfileChanged"),
                new Contest("register", () -> side.send(work.register()), "candidate.CandidateRegistered"));
    }

    private void lower(Contest contest, Server server, String size) throws SQLException {
        double lowest = Double.MAX_VALUE;
        for (int inFlight : IN_FLIGHT) {
            report.progress("%s, %d in flight".formatted(contest.name(), inFlight));
            lowest = Math.min(lowest, contest.run(server, inFlight, course, size, report));
        }
        report.print(contest.name() + "_ratio" + size, lowest);
    }
}
