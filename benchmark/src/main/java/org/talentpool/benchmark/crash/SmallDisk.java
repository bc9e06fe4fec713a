package org.talentpool.benchmark.crash;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.talentpool.benchmark.Report;
import org.talentpool.benchmark.crash.Findings.Fault;
import org.talentpool.benchmark.fault.Await;
import org.talentpool.benchmark.fault.JavaImage;
import org.talentpool.benchmark.fault.Postmaster;

/** A disk of few megabytes for the files of a database, which runs full and is emptied again. */
final class SmallDisk implements AutoCloseable {
    private static final int SIZE_MIB = 400;
    private static final int MIB = 1 << 20;
    private static final Duration BEFORE = Duration.ofSeconds(5);
    private static final Duration FULL = Duration.ofSeconds(15);
    private static final Map<String, String> SETTINGS = Map.of("max_wal_size", "64MB", "min_wal_size", "32MB");

    private final Path folder;

    private SmallDisk(Path folder) {
        this.folder = folder;
    }

    /** None where mounting is not permitted. */
    static Optional<SmallDisk> mount(Path folder) throws IOException {
        Files.createDirectory(folder);
        int code =
                run("mount", "-t", "tmpfs", "-o", "size=%dm,mode=0755".formatted(SIZE_MIB), "tmpfs", folder.toString());
        return code == 0 ? Optional.of(new SmallDisk(folder)) : Optional.empty();
    }

    /** @return what was promised meanwhile */
    Journal run(Path journal, JavaImage image, Findings findings, SplittableRandom random, Report report)
            throws IOException, SQLException {
        var database = Postmaster.on(folder.resolve("data"), journal.resolve("postgres.out"), SETTINGS);
        try (var stage = Stage.open(journal, database, image, findings, random)) {
            stage.goesOn();
            Await.pass(BEFORE);
            var filler = fill();
            int before = stage.done();
            Await.pass(FULL);
            report.print("disk_full_carried_out", (Object) (stage.done() - before));
            report.print("disk_full_postgres_survives", (Object) database.isAlive());
            Files.delete(filler);
            recover(stage, findings);
            stage.checkLog();
            stage.checkReadModel();
            return stage.journal;
        }
    }

    /** The application is left alone; a PostgreSQL that gave up is started again, as by whoever looks after it. */
    private static void recover(Stage stage, Findings findings) throws IOException {
        long start = System.nanoTime();
        if (!stage.database.isAlive()) stage.database.start();
        if (!stage.goesOn()) findings.note("nothing goes on once there is space again");
        findings.happened(Fault.DISK_FULL, System.nanoTime() - start);
    }

    /** To the last byte. */
    private Path fill() throws IOException {
        var filler = folder.resolve("filler");
        try (var out = Files.newOutputStream(filler, StandardOpenOption.CREATE_NEW)) {
            var block = new byte[MIB];
            while (true) out.write(block);
        } catch (IOException full) {
            return filler;
        }
    }

    private static int run(String... command) throws IOException {
        return new ProcessBuilder(command).start().onExit().join().exitValue();
    }

    @Override
    public void close() throws IOException {
        Await.within(Duration.ofSeconds(10), this::isUnmounted);
    }

    private boolean isUnmounted() {
        try {
            return run("umount", folder.toString()) == 0;
        } catch (IOException impossible) {
            return false;
        }
    }
}
