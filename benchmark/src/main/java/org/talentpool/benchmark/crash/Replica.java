package org.talentpool.benchmark.crash;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.talentpool.benchmark.fault.Await;
import org.talentpool.benchmark.fault.JavaImage;
import org.talentpool.benchmark.fault.Ports;
import org.talentpool.benchmark.fault.Postmaster;
import org.talentpool.benchmark.fault.Signals;

/** One process of the application, which comes back to the same port each time it is started. */
final class Replica implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(120);

    private final JavaImage image;
    private final List<String> arguments;
    private final Path output;
    private final int port;
    private Process process;

    private Replica(JavaImage image, List<String> arguments, Path output, int port, List<String> command)
            throws IOException {
        this.image = image;
        this.arguments = arguments;
        this.output = output;
        this.port = port;
        process = launch(command);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> process.destroyForcibly()));
        awaitReady();
    }

    /** @param folder where the keys are, and what it prints */
    static Replica start(JavaImage image, String url, Path folder) throws IOException {
        int port = Ports.free();
        var arguments = arguments(url, folder, port);
        return new Replica(image, arguments, output(folder, port), port, image.command(arguments));
    }

    /** The same, and what it loads is written down when it is told to end. */
    static Replica train(JavaImage image, String url, Path folder) throws IOException {
        int port = Ports.free();
        var arguments = arguments(url, folder, port);
        return new Replica(image, arguments, output(folder, port), port, image.training(arguments));
    }

    private static List<String> arguments(String url, Path folder, int port) {
        return List.of(url, Postmaster.OWNER, folder.toString(), Integer.toString(port));
    }

    private static Path output(Path folder, int port) {
        return folder.resolve("application-%d.out".formatted(port));
    }

    private Process launch(List<String> command) throws IOException {
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(output.toFile()))
                .start();
    }

    /** Ready for commands when it returns. */
    void restart() throws IOException {
        process = launch(image.command(arguments));
        awaitReady();
    }

    private void awaitReady() throws IOException {
        if (!Await.within(PATIENCE, () -> isListening() || !process.isAlive()) || !process.isAlive())
            throw new IllegalStateException("The application does not start: " + Files.readString(output));
    }

    private boolean isListening() {
        try (var line = Line.to(port)) {
            return true;
        } catch (IOException notYet) {
            return false;
        }
    }

    void kill() {
        Signals.kill(process);
    }

    void pause() {
        Signals.stop(process);
    }

    void goOn() {
        Signals.goOn(process);
    }

    boolean isAlive() {
        return process.isAlive();
    }

    int port() {
        return port;
    }

    /** How many events the projection that is farthest behind has yet to handle; -1 where nobody answers. */
    long lag() {
        try (var line = Line.patient(port)) {
            return Long.parseLong(line.ask(ApplicationUnderTest.LAG));
        } catch (IOException | NumberFormatException unanswered) {
            return -1;
        }
    }

    Outcome send(Operation operation) throws IOException {
        try (var line = Line.patient(port)) {
            return line.send(operation);
        }
    }

    /** Ends by itself. */
    void end() throws IOException {
        try (var line = Line.patient(port)) {
            line.ask(ApplicationUnderTest.END);
        } catch (IOException gone) {
            process.onExit().join();
        }
    }

    @Override
    public void close() {
        kill();
    }
}
