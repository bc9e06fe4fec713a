package org.talentpool.standalone.e2e;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Signs in by the page and keeps its cookie, whichever of several ports it asks next. */
final class Browser {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    Answer signIn(String host, String username) {
        var page = get(host, "/login", Map.of()).text();
        var token = TOKEN.matcher(page);
        if (!token.find()) throw new IllegalStateException("The page has no token: " + page);
        var fields = Map.of("username", username, "password", RunningSystem.PASSWORD, "_csrf", token.group(1));
        var form = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(URI.create(host + "/login"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build());
    }

    Answer get(String host, String path, Map<String, String> headers) {
        var request = HttpRequest.newBuilder(URI.create(host + path));
        headers.forEach(request::setHeader);
        return send(request.build());
    }

    private Answer send(HttpRequest request) {
        try {
            return new Answer(http.send(request, BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
