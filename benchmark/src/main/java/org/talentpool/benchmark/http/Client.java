package org.talentpool.benchmark.http;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;

/** Asks as one user, who says with each request who it is. */
record Client(String host, String user, String password) {
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Duration TIMEOUT = Duration.ofSeconds(30);
    private static final Pattern POST = Pattern.compile("\"postId\"\\s*:\\s*\"([0-9a-f-]{36})\"");

    /** Whether the application is there and knows the user. */
    boolean isLetIn() throws InterruptedException {
        try {
            return get("/api/vacancies?limit=1").statusCode() == 200;
        } catch (IOException notYetThere) {
            return false;
        }
    }

    List<String> vacancies() throws IOException, InterruptedException {
        return POST.matcher(get("/api/vacancies?limit=500").body())
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();
    }

    HttpResponse<String> matches(String vacancy) throws IOException, InterruptedException {
        return get("/api/vacancies/%s/matches".formatted(vacancy));
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        var known = Base64.getEncoder().encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
        var request = HttpRequest.newBuilder(URI.create(host + path))
                .timeout(TIMEOUT)
                .header("Authorization", "Basic " + known)
                .build();
        return HTTP.send(request, BodyHandlers.ofString());
    }

    /** Never shows the password. */
    @Override
    public String toString() {
        return user;
    }
}
