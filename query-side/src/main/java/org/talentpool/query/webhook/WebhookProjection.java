package org.talentpool.query.webhook;

import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.talentpool.kernel.webhook.DisableCause;
import org.talentpool.kernel.webhook.WebhookEvent;
import org.talentpool.kernel.webhook.WebhookEvent.WebhookActivated;
import org.talentpool.kernel.webhook.WebhookEvent.WebhookDeactivated;
import org.talentpool.kernel.webhook.WebhookEvent.WebhookDisabled;
import org.talentpool.kernel.webhook.WebhookEvent.WebhookRegistered;
import org.talentpool.kernel.webhook.WebhookEvent.WebhookSecretRotated;
import org.talentpool.kernel.webhook.WebhookState;
import org.talentpool.query.readmodel.Columns;
import org.talentpool.query.readmodel.Projection;
import org.talentpool.query.readmodel.Table;
import org.talentpool.query.readmodel.Tables;

/** Keeps what webhooks there are, without their secrets. */
@Component
@ProcessingGroup("projection-webhooks")
class WebhookProjection implements Projection {
    private static final Table WEBHOOKS = Table.ofStreams("webhook").withoutPast();

    private final Tables tables;

    WebhookProjection(Tables tables) {
        this.tables = tables;
    }

    @Override
    public List<Table> tables() {
        return List.of(WEBHOOKS);
    }

    @EventHandler
    void on(WebhookEvent event, @SequenceNumber long sequence) {
        var row = WEBHOOKS.seen(event.webhookId(), sequence);
        switch (event) {
            case WebhookRegistered registered -> tables.save(WEBHOOKS, describe(row, registered));
            case WebhookSecretRotated rotated ->
                tables.change(WEBHOOKS, row.with("previous_secret_until", rotated.previousUntil()));
            case WebhookActivated _ -> tables.change(WEBHOOKS, move(row, WebhookState.ACTIVE, null));
            case WebhookDeactivated _ -> tables.change(WEBHOOKS, move(row, WebhookState.DEACTIVATED, null));
            case WebhookDisabled disabled ->
                tables.change(WEBHOOKS, move(row, WebhookState.DISABLED, disabled.cause()));
        }
    }

    private static Columns describe(Columns row, WebhookRegistered event) {
        return row.with("url", event.url())
                .with("description", event.description())
                .with("state", WebhookState.ACTIVE);
    }

    private static Columns move(Columns row, WebhookState state, @Nullable DisableCause cause) {
        return row.with("state", state).with("disabled_because", cause);
    }
}
