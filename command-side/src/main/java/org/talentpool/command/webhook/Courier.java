package org.talentpool.command.webhook;

import java.io.IOException;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.util.List;
import org.axonframework.eventhandling.GenericEventMessage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.talentpool.kernel.refusal.Refusal;
import org.talentpool.kernel.webhook.DeliveryFailure;
import org.talentpool.kernel.webhook.WebhookSecret;

/** Carries one message to one receiver, once. Of the answer only the status counts: its body is left unread. */
@Component
class Courier {
    private final AllowedHosts hosts;
    private final WebhookProperties properties;
    private final HttpClient http;

    Courier(AllowedHosts hosts, WebhookProperties properties) {
        this.hosts = hosts;
        this.properties = properties;
        this.http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(properties.connectTimeout())
                .build();
    }

    /**
     * @param id names the message, the same at each attempt
     * @return none if it was taken
     */
    @Nullable
    DeliveryFailure carry(String id, byte[] body, String url, List<WebhookSecret> secrets) {
        try {
            var address = hosts.address(url);
            if (!PublicAddresses.leadsWhereItMay(address.getHost())) {
                return DeliveryFailure.ADDRESS_NOT_ALLOWED;
            }
            return send(request(id, body, address, secrets));
        } catch (Refusal _) {
            return DeliveryFailure.ADDRESS_NOT_ALLOWED;
        } catch (UnknownHostException _) {
            return DeliveryFailure.UNREACHABLE;
        }
    }

    private HttpRequest request(String id, byte[] body, URI address, List<WebhookSecret> secrets) {
        long now = GenericEventMessage.clock.instant().getEpochSecond();
        return HttpRequest.newBuilder(address)
                .timeout(properties.timeout())
                .header("content-type", "application/cloudevents+json")
                .header("user-agent", "talentpool")
                .header("webhook-id", id)
                .header("webhook-timestamp", String.valueOf(now))
                .header("webhook-signature", Signature.of(id, now, body, secrets))
                .POST(BodyPublishers.ofByteArray(body))
                .build();
    }

    private @Nullable DeliveryFailure send(HttpRequest request) {
        try {
            var response = http.send(request, BodyHandlers.ofInputStream());
            response.body().close();
            return Statuses.failure(response.statusCode());
        } catch (HttpTimeoutException _) {
            return DeliveryFailure.TIMED_OUT;
        } catch (IOException _) {
            return DeliveryFailure.UNREACHABLE;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped while sending", stopped);
        }
    }
}
