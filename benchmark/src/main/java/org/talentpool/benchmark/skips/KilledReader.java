package org.talentpool.benchmark.skips;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;
import org.talentpool.benchmark.fault.Await;
import org.talentpool.benchmark.fault.JavaImage;
import org.talentpool.benchmark.fault.Signals;
import org.talentpool.benchmark.postgres.Server;

/** A reader that is killed at random moments and started again, until it is left alone. */
final class KilledReader implements Runnable, AutoCloseable {
    private static final int SOONEST_MS = 200;
    private static final int LATEST_MS = 15_000;

    private final String tokens;
    private final List<String> command;
    private final Path output;
    private final Server server;
    private final SplittableRandom random;
    private final AtomicInteger kills = new AtomicInteger();
    private volatile boolean leftAlone;
    private volatile Process process;

    /** @param tokens the table in which its claims are */
    KilledReader(JavaImage image, String engine, String tokens, Server server, Path folder, SplittableRandom random)
            throws IOException {
        this.tokens = tokens;
        this.server = server;
        this.random = random;
        command = image.command(List.of(engine, server.url(), server.owner(), folder.toString()));
        output = folder.resolve("reader-" + engine + ".out");
        process = launch();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> process.destroyForcibly()));
    }

    private Process launch() throws IOException {
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.appendTo(output.toFile()))
                .start();
    }

    @Override
    public void run() {
        try {
            awaitReady();
            while (!leftAlone) {
                Await.pass(Duration.ofMillis(random.nextInt(SOONEST_MS, LATEST_MS)));
                if (!leftAlone) kill();
            }
        } catch (IOException | SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** Whoever kills it knows that its claims are void and need not wait for their end. */
    private void kill() throws IOException, SQLException {
        Signals.kill(process);
        try (var connection = server.connect();
                var statement = connection.createStatement()) {
            statement.execute("update %s set owner = null".formatted(tokens));
        }
        kills.incrementAndGet();
        process = launch();
        awaitReady();
    }

    private void awaitReady() throws IOException {
        var line = process.inputReader().readLine();
        if (!Reader.READY.equals(line))
            throw new IllegalStateException("The reader does not start: " + Files.readString(output));
    }

    void leaveAlone() {
        leftAlone = true;
    }

    int kills() {
        return kills.get();
    }

    @Override
    public void close() {
        leftAlone = true;
        Signals.kill(process);
    }
}
