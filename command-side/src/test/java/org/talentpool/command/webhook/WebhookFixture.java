package org.talentpool.command.webhook;

import static org.mockito.Mockito.mock;

import java.time.Duration;
import java.util.List;
import org.talentpool.command.decision.Decisions;

/** Webhooks at one allowed host, and deliveries to them. */
class WebhookFixture extends Decisions {
    static final WebhookProperties PROPERTIES = properties(false, "receiver.example.org");

    WebhookFixture() {
        var webhooks = repository(Webhook.class);
        var hosts = new AllowedHosts(PROPERTIES);
        handler(new WebhookKeeping(aggregates(), webhooks, mock(ActiveWebhooks.class), hosts, PROPERTIES));
        handler(new DeliveryKeeping(aggregates(), webhooks, repository(Delivery.class), log()));
    }

    static WebhookProperties properties(boolean loopback, String... hosts) {
        var seconds = Duration.ofSeconds(2);
        return new WebhookProperties(
                List.of(hosts), loopback, List.of(seconds, seconds), seconds, seconds, 1, "/talentpool");
    }
}
