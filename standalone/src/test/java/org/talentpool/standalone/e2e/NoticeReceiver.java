package org.talentpool.standalone.e2e;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.IntUnaryOperator;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Receives notices on the loopback interface and verifies them as Standard Webhooks asks of a receiver. */
final class NoticeReceiver implements AutoCloseable {
    private static final Duration TOLERANCE = Duration.ofMinutes(5);

    private final HttpServer server;
    private final List<Received> received = new CopyOnWriteArrayList<>();
    private volatile IntUnaryOperator statuses = number -> 200;

    record Received(String id, long seconds, String signatures, String body) {
        JsonNode json() {
            return JsonMapper.shared().readTree(body);
        }

        /** Whether one of the signatures is made with the secret, over just this, just now. */
        boolean isSignedWith(String secret) throws GeneralSecurityException {
            var mac = Mac.getInstance("HmacSHA256");
            var key = Base64.getDecoder().decode(secret.replaceFirst("^whsec_", ""));
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            var expected = mac.doFinal("%s.%d.%s".formatted(id, seconds, body).getBytes(UTF_8));
            var age = Duration.between(Instant.ofEpochSecond(seconds), Instant.now());
            return age.abs().compareTo(TOLERANCE) < 0
                    && List.of(signatures.split(" "))
                            .contains("v1," + Base64.getEncoder().encodeToString(expected));
        }
    }

    NoticeReceiver() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/notices", this::receive);
        server.start();
    }

    /** @param statuses of the answers, by the number of the message from 1 */
    NoticeReceiver answering(IntUnaryOperator statuses) {
        this.statuses = statuses;
        return this;
    }

    String host() {
        return "127.0.0.1:" + server.getAddress().getPort();
    }

    String url() {
        return "http://" + host() + "/notices";
    }

    List<Received> received() {
        return received;
    }

    private void receive(HttpExchange exchange) throws IOException {
        var headers = exchange.getRequestHeaders();
        received.add(new Received(
                headers.getFirst("webhook-id"),
                Long.parseLong(headers.getFirst("webhook-timestamp")),
                headers.getFirst("webhook-signature"),
                new String(exchange.getRequestBody().readAllBytes(), UTF_8)));
        exchange.sendResponseHeaders(statuses.applyAsInt(received.size()), -1);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
