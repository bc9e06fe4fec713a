package org.talentpool.web.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.springframework.stereotype.Component;
import org.talentpool.web.body.ApiJson;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Tells whether two requests are the same: by method, path, actor and body, whatever the order or spacing of its members. */
@Component
class Fingerprints {
    private static final String PASSWORD = "password";
    private static final int ROUNDS = 100_000;
    private static final int BITS = 256;

    private final ApiJson json;

    Fingerprints(ApiJson json) {
        this.json = json;
    }

    String of(HttpServletRequest request, String actor) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String part :
                    new String[] {request.getMethod(), request.getRequestURI(), actor, body(request, actor)}) {
                digest.update(part.getBytes(UTF_8));
                digest.update((byte) 0);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("this Java lacks a digest", missing);
        }
    }

    private String body(HttpServletRequest request, String actor) throws GeneralSecurityException {
        byte[] body = BufferedRequest.bodyOf(request);
        try {
            JsonNode root = json.mapper().readTree(body);
            String canonical = canonical(root);
            return root.path(PASSWORD).isString()
                    ? canonical + slowly(root.path(PASSWORD).stringValue(), actor + request.getRequestURI())
                    : canonical;
        } catch (JacksonException unreadable) {
            return HexFormat.of().formatHex(body);
        }
    }

    private static String canonical(JsonNode node) {
        if (node.isObject()) {
            Map<String, String> members = new TreeMap<>();
            node.properties().forEach(member -> {
                if (!member.getKey().equals(PASSWORD)) {
                    members.put(member.getKey(), canonical(member.getValue()));
                }
            });
            return members.toString();
        }
        return node.isArray()
                ? node.valueStream().map(Fingerprints::canonical).collect(Collectors.joining(",", "[", "]"))
                : node.toString();
    }

    /** A fingerprint is stored, and a fast one of a password could be guessed from it. */
    private static String slowly(String password, String salt) throws GeneralSecurityException {
        var spec = new PBEKeySpec(password.toCharArray(), salt.getBytes(UTF_8), ROUNDS, BITS);
        return HexFormat.of()
                .formatHex(SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                        .generateSecret(spec)
                        .getEncoded());
    }
}
