package org.talentpool.web.fake;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.talentpool.kernel.user.Role;

/** An identity provider on the loopback interface, with one key at a time. */
public final class FakeIssuer implements AutoCloseable {
    private static final int OK = 200;
    private static final int MALFORMED = 400;
    private static final int BROKEN = 500;
    private static final int BITS = 2048;
    private static final Duration LIFE = Duration.ofMinutes(5);

    private final HttpServer server;
    private final FakeCodes codes = new FakeCodes();
    private volatile RSAKey key;
    private volatile boolean down;

    public FakeIssuer() {
        try {
            key = newKey("k1");
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException | JOSEException failed) {
            throw new IllegalStateException(failed);
        }
        server.createContext("/.well-known/openid-configuration", exchange -> answer(exchange, """
                {"issuer": "%1$s", "jwks_uri": "%1$s/keys", "subject_types_supported": ["public"],
                 "authorization_endpoint": "%1$s/authorize", "token_endpoint": "%1$s/token",
                 "end_session_endpoint": "%1$s/logout"}""".formatted(url())));
        server.createContext("/keys", exchange -> answer(exchange, new JWKSet(key.toPublicJWK()).toString()));
        server.createContext("/token", exchange -> answer(exchange, codes.exchange(exchange, this)));
        server.start();
    }

    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    public RSAKey key() {
        return key;
    }

    /** From now on tokens are signed by another key. */
    public void rotate(String keyId) {
        try {
            key = newKey(keyId);
        } catch (JOSEException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Whether it answers, but only that something is broken. */
    public void down(boolean isDown) {
        down = isDown;
    }

    /** Where codes are handed out. */
    public FakeCodes codes() {
        return codes;
    }

    /** Claims that are in order. */
    public JWTClaimsSet.Builder claims(Role role) {
        return new JWTClaimsSet.Builder()
                .issuer(url())
                .audience("talentpool")
                .subject("4711")
                .issueTime(new Date())
                .expirationTime(Date.from(Instant.now().plus(LIFE)))
                .claim("roles", List.of(role.name()));
    }

    public String token(JWTClaimsSet.Builder claims) {
        return sign(claims, JWSAlgorithm.RS256, signer(key), key.getKeyID());
    }

    public static String sign(JWTClaimsSet.Builder claims, JWSAlgorithm algorithm, JWSSigner signer) {
        return sign(claims, algorithm, signer, "k1");
    }

    private static String sign(JWTClaimsSet.Builder claims, JWSAlgorithm algorithm, JWSSigner signer, String keyId) {
        try {
            var token =
                    new SignedJWT(new JWSHeader.Builder(algorithm).keyID(keyId).build(), claims.build());
            token.sign(signer);
            return token.serialize();
        } catch (JOSEException failed) {
            throw new IllegalStateException(failed);
        }
    }

    public static JWSSigner signer(RSAKey key) {
        try {
            return new RSASSASigner(key);
        } catch (JOSEException failed) {
            throw new IllegalStateException(failed);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private static RSAKey newKey(String keyId) throws JOSEException {
        return new RSAKeyGenerator(BITS).keyID(keyId).generate();
    }

    private void answer(HttpExchange exchange, String json) throws IOException {
        byte[] body = json.getBytes(UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(
                down ? BROKEN : json.isEmpty() ? MALFORMED : OK, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
