package org.talentpool.standalone.e2e;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** One of several processes, with the start line and the environment of its service; it can be killed and started again. */
final class SideProcess implements AutoCloseable {
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final String SMALL = "-Xmx320m -XX:+UseSerialGC -XX:TieredStopAtLevel=1";

    private final String name;
    private final int managementPort;
    private final ProcessBuilder command;
    private Process process;
    private long startedAt;

    SideProcess(String name, List<String> startLine, Map<String, String> environment, Path output) throws IOException {
        this.name = name;
        managementPort = Integer.parseInt(environment.get("MANAGEMENT_SERVER_PORT"));
        command = new ProcessBuilder(startLine)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(output.toFile()));
        command.environment().putAll(environment);
        command.environment().put("JAVA_TOOL_OPTIONS", SMALL);
        start();
        // A test that is stopped itself must leave nothing behind.
        Runtime.getRuntime().addShutdownHook(new Thread(() -> process.destroyForcibly()));
    }

    void start() throws IOException {
        startedAt = System.nanoTime();
        process = command.start();
    }

    /** Returns once it says that it is ready. */
    void awaitReady() throws IOException, InterruptedException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!isReady()) {
            if (!process.isAlive() || System.nanoTime() > deadline) {
                throw new IllegalStateException("The %s did not start".formatted(name));
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
        System.out.printf(
                "[process] %s ready after %.1f s, %d MiB resident%n",
                name, (System.nanoTime() - startedAt) / 1e9, residentMib());
    }

    boolean isReady() throws InterruptedException {
        try {
            return management("/actuator/health/readiness").statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    /** Its meters, as they are collected. */
    String metrics() throws IOException, InterruptedException {
        return management("/actuator/prometheus").body();
    }

    private HttpResponse<String> management(String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:%d%s".formatted(managementPort, path)));
        return HTTP.send(request.timeout(Duration.ofSeconds(5)).build(), BodyHandlers.ofString());
    }

    /** What the machine holds for it at the moment; -1 where that cannot be told. */
    long residentMib() throws IOException {
        var status = Path.of("/proc", Long.toString(process.pid()), "status");
        if (Files.notExists(status)) return -1;
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElse(-1);
    }

    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
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
