package org.talentpool.query.webhook;

import java.time.LocalDate;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.talentpool.kernel.webhook.DisableCause;
import org.talentpool.kernel.webhook.WebhookEvent;
import org.talentpool.kernel.webhook.WebhookEvent.WebhookActivated;
import org.talentpool.kernel.webhook.WebhookEvent.WebhookDeactivated;
import org.talentpool.kernel.webhook.WebhookEvent.WebhookDisabled;
import org.talentpool.kernel.webhook.WebhookEvent.WebhookRegistered;
import org.talentpool.kernel.webhook.WebhookEvent.WebhookSecretRotated;
import org.talentpool.kernel.webhook.WebhookState;
import org.talentpool.query.readmodel.Versions;

/** Keeps what webhooks there are, without their secrets. */
@Component
@ProcessingGroup("projection-webhooks")
class WebhookProjection {
    private static final String TABLE = "readmodel.webhook";
    private static final String ADD = """
        insert into readmodel.webhook (id, version, url, description, state)
        values (:id, 1, :url, :description, 'ACTIVE')
            on conflict (id) do nothing
        """;
    private static final String STATE = """
        update readmodel.webhook set state = :state, disabled_because = :cause where id = :id
        """;
    private static final String ROTATE = """
        update readmodel.webhook set previous_secret_until = :until where id = :id
        """;

    private final JdbcClient jdbc;
    private final Versions versions;

    WebhookProjection(JdbcClient jdbc, Versions versions) {
        this.jdbc = jdbc;
        this.versions = versions;
    }

    @EventHandler
    void on(WebhookEvent event, @SequenceNumber long sequence) {
        if (event instanceof WebhookRegistered registered) {
            add(registered);
        } else if (versions.moveOn(TABLE, event.webhookId(), sequence)) {
            change(event);
        }
    }

    @ResetHandler
    void empty() {
        jdbc.sql("truncate table readmodel.webhook").update();
    }

    private void add(WebhookRegistered event) {
        jdbc.sql(ADD)
                .param("id", event.webhookId())
                .param("url", event.url())
                .param("description", event.description())
                .update();
    }

    private void change(WebhookEvent event) {
        switch (event) {
            case WebhookRegistered _ -> {}
            case WebhookSecretRotated rotated -> rotate(event, rotated.previousUntil());
            case WebhookActivated _ -> state(event, WebhookState.ACTIVE, null);
            case WebhookDeactivated _ -> state(event, WebhookState.DEACTIVATED, null);
            case WebhookDisabled disabled -> state(event, WebhookState.DISABLED, disabled.cause());
        }
    }

    private void rotate(WebhookEvent event, LocalDate until) {
        jdbc.sql(ROTATE).param("id", event.webhookId()).param("until", until).update();
    }

    private void state(WebhookEvent event, WebhookState state, @Nullable DisableCause cause) {
        jdbc.sql(STATE)
                .param("id", event.webhookId())
                .param("state", state.name())
                .param("cause", cause == null ? null : cause.name())
                .update();
    }
}
