package org.talentpool.benchmark.commands;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.talentpool.benchmark.Options;
import org.talentpool.benchmark.Report;
import org.talentpool.benchmark.Scratch;
import org.talentpool.benchmark.postgres.Server;

/** The same commands to a log in PostgreSQL and to one on Axon Server in turn, and then both logs read from end to end. */
public final class AxonServerBenchmark {
    private static final String SERVER = "AXON_SERVER";
    private static final int[] IN_FLIGHT = {8, 32};

    private final Options options;
    private final Report report;
    private final int seed;

    private AxonServerBenchmark(Options options, Report report) {
        this.options = options;
        this.report = report;
        // Streams of an earlier run are still on the server.
        seed = options.number("seed", (int) (System.nanoTime() & Integer.MAX_VALUE));
    }

    public static void run(Options options, Report report) throws IOException, InterruptedException {
        var address = System.getenv(SERVER);
        if (address == null) {
            report.progress("%s names no Axon Server, as host:port of its gRPC; nothing is measured".formatted(SERVER));
            return;
        }
        new AxonServerBenchmark(options, report).run(address);
    }

    private void run(String address) throws IOException, InterruptedException {
        report.print("seed", (Object) seed);
        try (var scratch = Scratch.create();
                var one = Server.in(Files.createDirectory(scratch.folder().resolve("one")));
                var other = Server.in(Files.createDirectory(scratch.folder().resolve("other")));
                var postgres = CommandSide.start(one, scratch.folder().resolve("one"), false);
                var axonServer = CommandSide.start(other, scratch.folder().resolve("other"), false, at(address))) {
            var sides = List.of(new Rival("postgres", postgres, work()), new Rival("axon_server", axonServer, work()));
            for (var side : sides) side.prepare(report);
            for (int inFlight : IN_FLIGHT) {
                contest("create", inFlight, sides);
                contest("update", inFlight, sides);
            }
            replay(sides);
        }
    }

    private static Map<String, Object> at(String address) {
        return Map.of("talentpool.event-log.store", "axon-server", "axon.axonserver.servers", address);
    }

    private Work work() {
        return new Work(seed, options.number("candidates", 500));
    }

    private void contest(String what, int inFlight, List<Rival> sides) {
        report.progress("%s, %d in flight".formatted(what, inFlight));
        var slice = Duration.ofSeconds(options.number("seconds", 5));
        for (var side : sides) side.warmUp(what, inFlight, Duration.ofSeconds(options.number("warm-up", 10)));
        for (int round = 0; round < options.number("rounds", 3); round++)
            for (var side : sides) side.send(what, inFlight, slice);
        for (var side : sides) side.tell("%s_%d".formatted(what, inFlight), report);
    }

    private void replay(List<Rival> sides) throws InterruptedException {
        int events = options.number("events", 100_000);
        for (var side : sides) {
            report.progress("filling the log of %s with %,d events".formatted(side.name(), events));
            // Its candidates are others than those of the contest.
            side.fill(seed + 1, events);
        }
        for (int round = 0; round < options.number("rounds", 3); round++) for (var side : sides) side.replay();
        for (var side : sides) side.tellReplay(report);
    }
}
