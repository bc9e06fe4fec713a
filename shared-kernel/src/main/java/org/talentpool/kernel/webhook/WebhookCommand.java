package org.talentpool.kernel.webhook;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What can be asked of a webhook. */
public sealed interface WebhookCommand {
    @TargetAggregateIdentifier
    WebhookId webhookId();

    /** @param url where notices are to be sent */
    record RegisterWebhook(WebhookId webhookId, String url, String description, WebhookSecret secret)
            implements WebhookCommand {}

    /** For some days the one before signs as well, so that the receiver can change over. */
    record RotateWebhookSecret(WebhookId webhookId, WebhookSecret secret) implements WebhookCommand {}

    record DeactivateWebhook(WebhookId webhookId) implements WebhookCommand {}

    /** Also after it was disabled. What was not delivered meanwhile is sent only if asked for. */
    record ActivateWebhook(WebhookId webhookId) implements WebhookCommand {}

    /** Asked by itself when sending is given up. */
    record DisableWebhook(WebhookId webhookId, DisableCause cause) implements WebhookCommand {}
}
