package org.talentpool.standalone.e2e;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.talentpool.fortests.server.ServerToEmpty;

/** The processes of the compose file as plain processes, over the Axon Server that AXON_SERVER names. */
final class SplitSystem implements Host, AutoCloseable {
    static final String AXON_SERVER = "AXON_SERVER";
    static final String WHY_NOT =
            "AXON_SERVER names no Axon Server (host:port of its gRPC) to run three processes over";

    private static final Map<String, String> SECRETS = Map.of(
            "application_password", "application",
            "keys_password", "keys",
            "web_password", "edge",
            "axon_token", System.getenv().getOrDefault("AXON_SERVER_TOKEN", "none"),
            "axon_certificate", "none");

    private static final class Holder {
        static final SplitSystem SYSTEM = started();
    }

    private final ComposeFile file = ComposeFile.read();
    private final Path folder;
    private final SplitDatabase database;
    private final Map<String, SideProcess> processes = new TreeMap<>();
    private final Map<String, Integer> ports = new HashMap<>();

    private SplitSystem(Path folder) throws IOException {
        this.folder = folder;
        database = new SplitDatabase(SECRETS);
        Files.createDirectories(folder.resolve("lasting"));
    }

    /** One of each kind, with the users that tests speak as; started once for all who ask. */
    static SplitSystem shared() {
        return Holder.SYSTEM;
    }

    private static Path folder() throws IOException {
        var wanted = System.getProperty("split.folder");
        return wanted == null ? Files.createTempDirectory("talentpool-split") : Path.of(wanted);
    }

    private static SplitSystem started() {
        try {
            emptyServer();
            var system = new SplitSystem(folder());
            Runtime.getRuntime().addShutdownHook(new Thread(system::close));
            for (var service : List.of("command-side", "query-side", "web"))
                system.add(service).awaitReady();
            await().atMost(Duration.ofMinutes(1))
                    .until(() -> system.as("admin").get("/api/users/admin").status() == 200);
            RunningSystem.registerUsers(system);
            return system;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Nobody here has the keys of what another test told there. */
    private static void emptyServer() {
        if (!ServerToEmpty.emptied())
            System.out.println("The Axon Server keeps what it has: it is not in development mode at AXON_SERVER_HTTP");
    }

    /** As many processes of the service as have been added so far, and one. */
    SideProcess add(String service) throws IOException {
        String name = service + "-"
                + processes.keySet().stream()
                        .filter(known -> known.startsWith(service))
                        .count();
        var secrets = Files.createDirectories(folder.resolve("secrets-" + name));
        for (var secret : file.secrets(service).entrySet())
            Files.writeString(secrets.resolve(secret.getKey()), SECRETS.get(secret.getValue()));
        var process = new SideProcess(
                name, startLine(service), environment(service, name, secrets), folder.resolve(name + ".log"));
        processes.put(name, process);
        return process;
    }

    SideProcess process(String name) {
        return processes.get(name);
    }

    @Override
    public String host() {
        return host("web-0");
    }

    String host(String name) {
        return "http://127.0.0.1:" + ports.get(name);
    }

    private List<String> startLine(String service) {
        var line = new ArrayList<>(file.startLine(service));
        line.set(0, Path.of(System.getProperty("java.home"), "bin", "java").toString());
        var jar = Path.of("..", service, "target", service + "-1.0.0-exec.jar");
        line.replaceAll(word -> word.equals(service + ".jar") ? jar.toString() : word);
        return line;
    }

    private Map<String, String> environment(String service, String name, Path secrets) throws IOException {
        var environment = new HashMap<>(file.environment(service));
        environment.replaceAll((_, value) -> value.replace("/run/secrets", secrets.toString())
                .replace("/var/lib/talentpool", folder.resolve("lasting").toString())
                .replace("postgres:5432", "127.0.0.1:" + database.port())
                .replace("axon-server:8124", System.getenv(AXON_SERVER))
                .replace("0.0.0.0", "127.0.0.1"));
        // The server of a test is on this machine and has no certificate.
        environment.put("AXON_AXONSERVER_SSLENABLED", System.getenv().getOrDefault("AXON_SERVER_TLS", "false"));
        environment.put("MANAGEMENT_SERVER_PORT", Integer.toString(freePort()));
        environment.put("TALENTPOOL_ADMINPASSWORD", RunningSystem.PASSWORD);
        environment.put("TALENTPOOL_PROCESSING_CLAIMTIMEOUT", "5s");
        if (environment.containsKey("SERVER_PORT")) {
            ports.put(name, freePort());
            environment.put("SERVER_PORT", ports.get(name).toString());
        }
        return environment;
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        processes.values().forEach(SideProcess::close);
        try {
            database.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
