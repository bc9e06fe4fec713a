package org.talentpool.fortests.server;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/**
 * The Axon Server that AXON_SERVER names, where it runs in development mode: such a one gives its events up when it is asked to,
 * so that several tests can have it empty one after the other. AXON_SERVER_HTTP says where it listens, if not at port 8024.
 */
public final class ServerToEmpty {
    public static final String WHY_NOT =
            "the server has events already and is not in development mode at AXON_SERVER_HTTP, so it cannot be emptied";

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private ServerToEmpty() {}

    /** @return whether it is empty now; one that is not for development keeps what it has */
    public static boolean emptied() {
        var address = URI.create("http://%s/v1/devmode/purge-events".formatted(http()));
        var wish = HttpRequest.newBuilder(address).timeout(PATIENCE).DELETE().build();
        try (var client = HttpClient.newBuilder().connectTimeout(PATIENCE).build()) {
            return client.send(wish, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException nobodyThere) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static String http() {
        var host = System.getenv("AXON_SERVER").replaceAll(":\\d+$", "");
        return System.getenv().getOrDefault("AXON_SERVER_HTTP", host + ":8024");
    }
}
