package org.talentpool.command.webhook;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.function.IntUnaryOperator;

/** Somebody on the loopback interface who takes messages, or does not, and computes signatures without our code. */
final class Receiver implements AutoCloseable {
    private static final int BLOCK = 64;
    private static final byte INNER = 0x36;
    private static final byte OUTER = 0x5c;

    private final HttpServer server;
    private final List<Message> messages = new CopyOnWriteArrayList<>();
    private volatile IntUnaryOperator statuses = number -> 200;

    record Message(String id, String timestamp, String signature, String type, String body) {}

    Receiver() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::take);
        server.start();
    }

    /** @param statuses of the answers, by the number of the message from 1; a negative one is no answer at all */
    Receiver answering(IntUnaryOperator statuses) {
        this.statuses = statuses;
        return this;
    }

    String host() {
        return "127.0.0.1:" + server.getAddress().getPort();
    }

    String url() {
        return "http://" + host() + "/notices";
    }

    List<Message> messages() {
        return messages;
    }

    private synchronized int keep(HttpExchange exchange) throws IOException {
        var headers = exchange.getRequestHeaders();
        messages.add(new Message(
                headers.getFirst("webhook-id"),
                headers.getFirst("webhook-timestamp"),
                headers.getFirst("webhook-signature"),
                headers.getFirst("content-type"),
                new String(exchange.getRequestBody().readAllBytes(), UTF_8)));
        return messages.size();
    }

    private void take(HttpExchange exchange) throws IOException {
        int status = statuses.applyAsInt(keep(exchange));
        if (status < 0) {
            return;
        }
        exchange.getResponseHeaders().putAll(Map.of("Location", List.of(url() + "/elsewhere")));
        exchange.sendResponseHeaders(status, -1);
        exchange.close();
    }

    /** RFC 2104, written out. */
    static String signature(String id, long seconds, String body, byte[] key) throws Exception {
        var signed = (id + "." + seconds + "." + body).getBytes(UTF_8);
        var sha = MessageDigest.getInstance("SHA-256");
        sha.update(padded(key, INNER));
        var inner = sha.digest(signed);
        sha.update(padded(key, OUTER));
        return "v1," + Base64.getEncoder().encodeToString(sha.digest(inner));
    }

    private static byte[] padded(byte[] key, byte pad) {
        var block = new byte[BLOCK];
        for (int at = 0; at < BLOCK; at++) {
            block[at] = (byte) ((at < key.length ? key[at] : 0) ^ pad);
        }
        return block;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
