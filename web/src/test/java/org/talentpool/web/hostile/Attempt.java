package org.talentpool.web.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.LinkedHashMap;
import java.util.Map;

/** One request that is to be sent. */
record Attempt(String name, String method, String path, Map<String, String> headers, byte[] body) {
    static final String JSON = "application/json";

    static Attempt post(String name, String path, String authorization, String body) {
        return post(name, path, authorization, body.getBytes(UTF_8));
    }

    static Attempt post(String name, String path, String authorization, byte[] body) {
        return new Attempt(name, "POST", path, Map.of("Authorization", authorization, "Content-Type", JSON), body);
    }

    Attempt with(String header, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new Attempt(name, method, path, more, body);
    }

    Attempt without(String header) {
        Map<String, String> fewer = new LinkedHashMap<>(headers);
        fewer.remove(header);
        return new Attempt(name, method, path, fewer, body);
    }

    Attempt by(String otherMethod) {
        return new Attempt(name, otherMethod, path, headers, body);
    }
}
