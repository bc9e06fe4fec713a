package org.talentpool.web.hostile;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/**
 * Sends at least 200 hostile requests to each route that writes, as the OpenAPI document of the running edge names them.
 * The same seed makes the same requests.
 */
public final class HostileRequests {
    private static final int CALLERS_AT_ONCE = 4;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final URI base;
    private final Callers callers;
    private final long seed;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /** @param base such as {@code http://127.0.0.1:8080} */
    public HostileRequests(URI base, Callers callers, long seed) {
        this.base = base;
        this.callers = callers;
        this.seed = seed;
    }

    /**
     * Who sends.
     *
     * @param allowed value of the header Authorization of somebody who may use every route that writes
     * @param forbidden of somebody who may use none
     * @param knownPaths path of an existing thing, by route; a route without one is tried on things that do not exist
     */
    public record Callers(String allowed, String forbidden, Map<String, String> knownPaths) {
        @Nullable
        String knownPath(String route) {
            return knownPaths.get(route);
        }
    }

    public HostileReport run() throws IOException, InterruptedException {
        var contract = new Contract(get("/v3/api-docs"));
        var chance = new Random(seed);
        Map<String, List<Attempt>> attempts = new LinkedHashMap<>();
        for (var route : contract.writeRoutes()) {
            attempts.put(route.path(), new RouteAttempts(route, new Samples(contract), callers, chance).all());
        }
        Map<String, Integer> counts = new LinkedHashMap<>();
        attempts.forEach((route, all) -> counts.put(route, all.size()));
        return new HostileReport(seed, counts, judgeAll(attempts));
    }

    private List<Misconduct> judgeAll(Map<String, List<Attempt>> attempts) throws InterruptedException {
        try (var pool = Executors.newFixedThreadPool(CALLERS_AT_ONCE)) {
            List<Callable<@Nullable Misconduct>> tasks = new ArrayList<>();
            attempts.values().forEach(all -> all.forEach(attempt -> tasks.add(() -> judge(attempt))));
            List<Misconduct> found = new ArrayList<>();
            for (Future<@Nullable Misconduct> judged : pool.invokeAll(tasks)) {
                if (judged.get() instanceof Misconduct misconduct) {
                    found.add(misconduct);
                }
            }
            return found;
        } catch (ExecutionException failed) {
            throw new IllegalStateException("a request could not be sent", failed);
        }
    }

    private @Nullable Misconduct judge(Attempt attempt) throws InterruptedException {
        try {
            return Misconduct.in(attempt, http.send(request(attempt), HttpResponse.BodyHandlers.ofString()));
        } catch (IllegalArgumentException | IOException unsendable) {
            return attempt.body().length > Misconduct.LARGE
                    ? null
                    : new Misconduct(attempt.name(), attempt.method(), attempt.path(), 0, String.valueOf(unsendable));
        }
    }

    private HttpRequest request(Attempt attempt) {
        var request = HttpRequest.newBuilder(URI.create(base + attempt.path()))
                .timeout(PATIENCE)
                .method(attempt.method(), HttpRequest.BodyPublishers.ofByteArray(attempt.body()));
        attempt.headers().forEach(request::setHeader);
        return request.build();
    }

    private String get(String path) throws IOException, InterruptedException {
        return http.send(HttpRequest.newBuilder(URI.create(base + path)).build(), HttpResponse.BodyHandlers.ofString())
                .body();
    }
}
