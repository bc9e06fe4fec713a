package org.talentpool.web.fake;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toMap;

import com.nimbusds.jwt.JWTClaimsSet;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.web.util.UriComponentsBuilder;

/** Codes that are good for a token once, for whoever has the verifier. */
public final class FakeCodes {
    private record Asked(Map<String, String> request, JWTClaimsSet.Builder claims) {}

    private final Map<String, Asked> codes = new ConcurrentHashMap<>();

    /** What a provider does once somebody has signed in: the address at which the browser comes back. */
    public URI back(URI request, JWTClaimsSet.Builder claims) {
        var asked = parameters(request.getRawQuery());
        var code = UUID.randomUUID().toString();
        codes.put(code, new Asked(asked, claims.claim("nonce", asked.get("nonce"))));
        return UriComponentsBuilder.fromUriString(asked.get("redirect_uri"))
                .queryParam("code", code)
                .queryParam("state", "{state}")
                .encode()
                .buildAndExpand(asked.get("state"))
                .toUri();
    }

    String exchange(HttpExchange exchange, FakeIssuer issuer) throws IOException {
        var form = parameters(new String(exchange.getRequestBody().readAllBytes(), UTF_8));
        var asked = codes.remove(form.getOrDefault("code", ""));
        if (asked == null || !asked.request().get("code_challenge").equals(challenge(form.get("code_verifier"))))
            return "";
        return """
                {"access_token": "opaque", "token_type": "Bearer", "expires_in": 60, "id_token": "%s"}""".formatted(issuer.token(asked.claims()));
    }

    public static Map<String, String> parameters(String query) {
        return UriComponentsBuilder.newInstance()
                .query(query)
                .build()
                .getQueryParams()
                .toSingleValueMap()
                .entrySet()
                .stream()
                .collect(toMap(Map.Entry::getKey, entry -> decoded(entry.getValue())));
    }

    private static String decoded(String value) {
        return URLDecoder.decode(value, UTF_8);
    }

    private static String challenge(String verifier) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
