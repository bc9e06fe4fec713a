package org.talentpool.command.webhook;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;
import org.talentpool.command.decision.Aggregates;
import org.talentpool.command.decision.Today;
import org.talentpool.kernel.webhook.WebhookCommand.ActivateWebhook;
import org.talentpool.kernel.webhook.WebhookCommand.DeactivateWebhook;
import org.talentpool.kernel.webhook.WebhookCommand.DisableWebhook;
import org.talentpool.kernel.webhook.WebhookCommand.RegisterWebhook;
import org.talentpool.kernel.webhook.WebhookCommand.RotateWebhookSecret;

/** Decides on webhooks, and keeps at hand which of them are active. */
@Component
class WebhookKeeping {
    private final Aggregates aggregates;
    private final Repository<Webhook> webhooks;
    private final ActiveWebhooks active;
    private final AllowedHosts hosts;
    private final WebhookProperties properties;

    WebhookKeeping(
            Aggregates aggregates,
            Repository<Webhook> webhooks,
            ActiveWebhooks active,
            AllowedHosts hosts,
            WebhookProperties properties) {
        this.aggregates = aggregates;
        this.webhooks = webhooks;
        this.active = active;
        this.hosts = hosts;
        this.properties = properties;
    }

    @CommandHandler
    void handle(RegisterWebhook command) throws Exception {
        hosts.address(command.url());
        aggregates.create(webhooks, command.webhookId(), () -> new Webhook(command));
        active.add(command.webhookId());
    }

    @CommandHandler
    void handle(RotateWebhookSecret command) {
        var previousUntil = Today.inBrussels().plusDays(properties.rotationDays());
        Aggregates.load(webhooks, command.webhookId())
                .execute(webhook -> webhook.rotate(command.secret(), previousUntil));
    }

    @CommandHandler
    void handle(DeactivateWebhook command) {
        Aggregates.load(webhooks, command.webhookId()).execute(Webhook::deactivate);
        active.remove(command.webhookId());
    }

    /** The list of hosts may have changed since it was registered. */
    @CommandHandler
    void handle(ActivateWebhook command) {
        var webhook = Aggregates.load(webhooks, command.webhookId());
        hosts.address(webhook.invoke(Webhook::url));
        webhook.execute(Webhook::activate);
        active.add(command.webhookId());
    }

    @CommandHandler
    void handle(DisableWebhook command) {
        Aggregates.load(webhooks, command.webhookId()).execute(webhook -> webhook.disable(command.cause()));
        active.remove(command.webhookId());
    }
}
