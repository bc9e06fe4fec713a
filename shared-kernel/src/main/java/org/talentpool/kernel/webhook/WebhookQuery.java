package org.talentpool.kernel.webhook;

import org.jspecify.annotations.Nullable;

/** What can be asked about webhooks. */
public sealed interface WebhookQuery {
    /** By id, without their deliveries. */
    record ListWebhooks(int limit, @Nullable String cursor) implements WebhookQuery {}

    /** With its last deliveries. */
    record GetWebhook(WebhookId webhookId) implements WebhookQuery {}
}
