package org.talentpool.benchmark.fault;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * An embedded PostgreSQL under its own session, started here and not by the library, so that it can be killed with all its
 * children and started again on what it left behind.
 */
public final class Postmaster implements AutoCloseable {
    public static final String OWNER = "postgres";

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    /** What nobody waits for is written as late as can be, so that a crash takes it back. */
    private static final Map<String, String> SETTINGS = Map.ofEntries(
            Map.entry("fsync", "on"),
            Map.entry("synchronous_commit", "on"),
            Map.entry("full_page_writes", "on"),
            Map.entry("wal_writer_delay", "10s"),
            Map.entry("listen_addresses", "127.0.0.1"),
            Map.entry("unix_socket_directories", ""),
            Map.entry("max_connections", "100"),
            Map.entry("shared_buffers", "64MB"),
            Map.entry("max_wal_size", "256MB"),
            Map.entry("jit", "off"));

    private final List<String> command;
    private final Path output;
    private final int port;
    private Process process;

    private Postmaster(List<String> command, Path output, int port) throws IOException {
        this.command = command;
        this.output = output;
        this.port = port;
        process = launch();
        Runtime.getRuntime().addShutdownHook(new Thread(this::kill));
    }

    /**
     * @param data an empty folder, or none yet
     * @param settings that replace those of operation
     */
    public static Postmaster on(Path data, Path output, Map<String, String> settings) throws IOException {
        int port = Ports.free();
        var postmaster = new Postmaster(command(data, port, settings), output, port);
        postmaster.awaitReady();
        if (!"on".equals(postmaster.text("show data_checksums")))
            throw new IllegalStateException("PostgreSQL keeps no checksums of its pages");
        return postmaster;
    }

    private static List<String> command(Path data, int port, Map<String, String> settings) throws IOException {
        var command = new ArrayList<>(List.of("setsid"));
        // It refuses to run as the superuser, and in a namespace of its own it is none.
        if ("root".equals(System.getProperty("user.name"))) command.addAll(List.of("unshare", "-U"));
        command.addAll(List.of(binary(data), "-D", data.toString(), "-p", Integer.toString(port)));
        Stream.of(SETTINGS, settings)
                .flatMap(some -> some.entrySet().stream())
                .forEach(setting -> command.addAll(List.of("-c", setting.getKey() + "=" + setting.getValue())));
        return command;
    }

    /** Has the library unpack its binaries and make the files of a database, which then tell where the binaries are. */
    private static String binary(Path data) throws IOException {
        EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setPGStartupWait(PATIENCE)
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .start()
                .close();
        var started = Files.readString(data.resolve("postmaster.opts"));
        return started.substring(0, started.indexOf(" \""));
    }

    private Process launch() throws IOException {
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(output.toFile()))
                .start();
    }

    public void start() throws IOException {
        process = launch();
        awaitReady();
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    private void awaitReady() throws IOException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!isAnswering()) {
            if (System.nanoTime() > end)
                throw new IllegalStateException("PostgreSQL does not start: " + Files.readString(output));
            // Children of the one before may not be gone yet.
            if (!process.isAlive()) process = launch();
            Await.pass(Duration.ofMillis(20));
        }
    }

    private boolean isAnswering() {
        try (var connection = connect()) {
            return connection.isValid(1);
        } catch (SQLException notYet) {
            return false;
        }
    }

    /** All at once: stopped first, so that it can neither have new children nor notice the death of one. */
    public void kill() {
        Signals.stop(process);
        var children = process.descendants().toList();
        children.forEach(ProcessHandle::destroyForcibly);
        Signals.kill(process);
    }

    public String url() {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, OWNER);
    }

    public Connection connect() throws SQLException {
        return DriverManager.getConnection(url(), OWNER, "");
    }

    /** The first value that is found, over a connection of its own. */
    public String text(String query) {
        try (var connection = connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    @Override
    public void close() {
        kill();
    }
}
