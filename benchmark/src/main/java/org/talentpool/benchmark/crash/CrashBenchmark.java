package org.talentpool.benchmark.crash;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.UUID;
import org.talentpool.benchmark.Options;
import org.talentpool.benchmark.Report;
import org.talentpool.benchmark.Scratch;
import org.talentpool.benchmark.fault.JavaImage;
import org.talentpool.benchmark.fault.Postmaster;

/** Kills the application and its database under load, over and over, and looks for what was promised and is not there. */
public final class CrashBenchmark {
    private static final int WORTH_TRAINING = 20;

    private final Options options;
    private final Report report;
    private final Path folder;
    private final SplittableRandom random;
    private final Findings findings = new Findings();
    private int acknowledged;
    private int unknown;
    private final Map<String, Integer> reasons = new TreeMap<>();

    private CrashBenchmark(Options options, Report report, Path folder) {
        this.options = options;
        this.report = report;
        this.folder = folder;
        random = new SplittableRandom(options.number("seed", 1));
    }

    public static void run(Options options, Report report) throws IOException, SQLException {
        report.print("seed", (Object) options.number("seed", 1));
        try (var scratch = Scratch.create()) {
            new CrashBenchmark(options, report, scratch.folder()).run();
        }
    }

    private void run() throws IOException, SQLException {
        int kills = options.number("kills", 100);
        int postgres = options.number("postgres", 20);
        int pauses = options.number("pauses", 20);
        var image = new JavaImage(ApplicationUnderTest.class, Files.createDirectory(folder.resolve("image")));
        if (kills >= WORTH_TRAINING) train(image);
        try (var stage = Stage.open(folder, database("data", "postgres.out"), image, findings, random)) {
            var faults = new Faults(stage, findings, random, report);
            faults.kills(kills, postgres);
            faults.pauses(pauses);
            stage.checkReadModel();
            count(stage.journal);
        }
        if (options.number("disk-full", 1) > 0) diskFull(image);
        tell();
    }

    private void diskFull(JavaImage image) throws IOException, SQLException {
        var disk = SmallDisk.mount(folder.resolve("small"));
        if (disk.isEmpty()) {
            report.print("disk_full", (Object) "skipped");
            return;
        }
        try (var small = disk.get()) {
            count(small.run(Files.createDirectory(folder.resolve("small-journal")), image, findings, random, report));
        }
    }

    private void count(Journal journal) {
        acknowledged += journal.acknowledged().size();
        unknown += journal.unknown();
        journal.reasons().forEach((reason, times) -> reasons.merge(reason, times, Integer::sum));
    }

    private Postmaster database(String data, String output) throws IOException {
        return Postmaster.on(folder.resolve(data), folder.resolve(output), Map.of());
    }

    private void train(JavaImage image) throws IOException {
        report.progress("training the application to start fast");
        var keys = Files.createDirectory(folder.resolve("training-keys"));
        try (var database = database("training", "training.out");
                var replica = Replica.train(image, database.url(), keys)) {
            var id = UUID.randomUUID();
            for (var kind : new Kind[] {Kind.PLAN, Kind.FUND, Kind.REGISTER, Kind.PAUSE, Kind.RESUME})
                replica.send(Operation.of(kind, UUID.randomUUID(), id));
            replica.lag();
            replica.end();
        }
    }

    private void tell() {
        findings.tell(report);
        report.print("acknowledged", (Object) acknowledged);
        report.print("unknown", (Object) unknown);
        report.print("unknown_because", reasons);
        report.print("clean", (Object) findings.isClean());
    }
}
