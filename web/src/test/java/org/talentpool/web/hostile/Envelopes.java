package org.talentpool.web.hostile;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A well-formed body in a request that is wrong otherwise. */
final class Envelopes {
    private static final String KEY = "Idempotency-Key";
    private static final String IF_MATCH = "If-Match";
    private static final String TYPE = "Content-Type";
    private static final String AUTHORIZATION = "Authorization";

    private Envelopes() {}

    /** @param forbidden authorization of a role that may not write */
    static List<Attempt> of(Attempt valid, String forbidden) {
        List<Attempt> attempts = new ArrayList<>();
        for (String type : List.of(
                "text/plain",
                "application/xml",
                "application/x-www-form-urlencoded",
                "multipart/form-data; boundary=x",
                "application/json; charset=ISO-8859-1",
                "*/*",
                "garbage",
                "application/yaml",
                "application/problem+json; x=\"")) {
            attempts.add(valid.with(TYPE, type));
        }
        attempts.add(valid.without(TYPE));
        for (String version : List.of(
                "\"999999\"",
                "W/\"1\"",
                "1",
                "\"\"",
                "\"-1\"",
                "\"1\",\"2\"",
                "*",
                "\"99999999999999999999\"",
                "\"1",
                "x".repeat(300))) {
            attempts.add(valid.with(IF_MATCH, version));
        }
        for (String key : List.of(" ", "a b", "x".repeat(201), "x".repeat(4_000), "caf\u00E9")) {
            attempts.add(valid.with(KEY, key));
        }
        attempts.addAll(ofActors(valid, forbidden));
        attempts.addAll(ofAccepts(valid));
        return attempts;
    }

    private static List<Attempt> ofActors(Attempt valid, String forbidden) {
        List<Attempt> attempts = new ArrayList<>();
        attempts.add(valid.without(AUTHORIZATION));
        for (String authorization : List.of(
                forbidden,
                "Basic",
                "Basic !!!",
                "Basic bm9ib2R5Ondyb25n",
                "Basic AAA6AAA=",
                "Bearer e30.e30.",
                "Bearer eyJhbGciOiJub25lIn0.eyJzdWIiOiJhIn0.",
                "Digest x",
                "x")) {
            attempts.add(valid.with(AUTHORIZATION, authorization));
        }
        attempts.add(valid.without(AUTHORIZATION).with("Cookie", "talentpool=" + UUID.randomUUID()));
        return attempts;
    }

    private static List<Attempt> ofAccepts(Attempt valid) {
        List<Attempt> attempts = new ArrayList<>();
        for (String accept : List.of("text/html", "application/xml", "garbage", "text/csv", "a/b;q=x")) {
            attempts.add(valid.with("Accept", accept));
        }
        attempts.add(valid.with("Accept-Language", "x-" + "y".repeat(500)));
        attempts.add(valid.with("X-Request-Id", "z".repeat(500)));
        attempts.add(valid.with("X-HTTP-Method-Override", "DELETE"));
        attempts.add(valid.with("Origin", "https://elsewhere.example"));
        for (String method : List.of("PUT", "PATCH", "DELETE", "GET", "OPTIONS", "FROB")) {
            attempts.add(valid.by(method));
        }
        return attempts;
    }

    /** The same key with one body twice and with another once. */
    static List<Attempt> repeatedKey(Attempt valid, Attempt other) {
        String key = "hostile-" + UUID.randomUUID();
        return List.of(valid.with(KEY, key), valid.with(KEY, key), other.with(KEY, key));
    }
}
