package org.talentpool.eventlog.evidence;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionTemplate;
import org.talentpool.eventlog.evidence.note.SignedNote;

/** Sends the latest checkpoint to the configured address, and to no other, until it answers that it has it. One process at a time. */
class Sending {
    private static final Logger LOG = LoggerFactory.getLogger(Sending.class);
    private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost", "[::1]");
    private static final int SUCCESS = 2;

    private final Checkpoints checkpoints;
    private final EvidenceProperties properties;
    private final TransactionTemplate transaction;
    private final @Nullable URI address;
    private long notBefore = System.nanoTime();

    Sending(Checkpoints checkpoints, EvidenceProperties properties, TransactionTemplate transaction) {
        this.checkpoints = checkpoints;
        this.properties = properties;
        this.transaction = transaction;
        this.address = properties.webhook() == null ? null : safe(properties.webhook());
    }

    void sendLatest() {
        if (address == null || System.nanoTime() - notBefore < 0) return;
        transaction.executeWithoutResult(_ -> {
            if (checkpoints.takeSending()) checkpoints.unsent().ifPresent(note -> send(note, address));
        });
    }

    private void send(SignedNote note, URI to) {
        try (var client = HttpClient.newBuilder()
                .connectTimeout(properties.webhookTimeout())
                .followRedirects(HttpClient.Redirect.NEVER)
                .build()) {
            var request = HttpRequest.newBuilder(to)
                    .timeout(properties.webhookTimeout())
                    .header("Content-Type", "text/plain; charset=utf-8")
                    .POST(HttpRequest.BodyPublishers.ofString(note.text()))
                    .build();
            int status = status(client, request);
            if (status / 100 == SUCCESS) checkpoints.sent(note.checkpoint().size());
            else failed("status " + status);
        } catch (IOException unreachable) {
            failed(unreachable.getClass().getName());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** What comes behind the status is not waited for. */
    private static int status(HttpClient client, HttpRequest request) throws IOException, InterruptedException {
        var response = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
        response.body().close();
        return response.statusCode();
    }

    private void failed(String kind) {
        notBefore = System.nanoTime() + properties.webhookRetry().toNanos();
        LOG.warn("The latest checkpoint is not sent: {}", kind);
    }

    /** @throws IllegalStateException if others could read or change what is sent */
    private static URI safe(URI address) {
        boolean loopback = "http".equals(address.getScheme()) && LOOPBACK.contains(address.getHost());
        if (!loopback && !"https".equals(address.getScheme())) {
            throw new IllegalStateException("talentpool.evidence.webhook must be an https address");
        }
        return address;
    }
}
