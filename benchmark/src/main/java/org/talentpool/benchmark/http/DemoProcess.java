package org.talentpool.benchmark.http;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.talentpool.benchmark.Scratch;

/** The standalone application with its demo, in a process of its own and with the memory that its own start gives it. */
final class DemoProcess implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final long PAUSE_MS = 250;
    private static final List<String> JVM = List.of(
            "-Xmx320m", "-XX:+UseSerialGC", "-XX:+UseCompactObjectHeaders", "--enable-native-access=ALL-UNNAMED");

    private final Process process;
    private final Path output;
    private final Client officer;

    private DemoProcess(Process process, Path output, Client officer) {
        this.process = process;
        this.output = output;
        this.officer = officer;
    }

    /** @param size how many candidates the demo has; done once the story is told and the officer is let in */
    static DemoProcess start(Path jar, int size, Scratch scratch) throws IOException, InterruptedException {
        int port = freePort();
        var password = UUID.randomUUID().toString();
        var output = scratch.folder().resolve("output");
        var command = new ArrayList<>(List.of(java()));
        command.addAll(JVM);
        command.addAll(List.of(
                "-jar",
                jar.toAbsolutePath().toString(),
                "--spring.profiles.active=demo",
                "--server.port=" + port,
                "--management.server.port=-1",
                "--talentpool.demo.size=" + size,
                "--talentpool.demo.password=" + password));
        var process = new ProcessBuilder(command)
                .directory(scratch.folder().toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        var demo = new DemoProcess(process, output, new Client("http://127.0.0.1:" + port, "officer", password));
        demo.await();
        return demo;
    }

    Client officer() {
        return officer;
    }

    private void await() throws IOException, InterruptedException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!officer.isLetIn()) {
            if (!process.isAlive() || System.nanoTime() > deadline) {
                close();
                throw new IllegalStateException("The application did not start: " + Files.readString(output));
            }
            Thread.sleep(PAUSE_MS);
        }
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS))
                process.destroyForcibly().waitFor();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
