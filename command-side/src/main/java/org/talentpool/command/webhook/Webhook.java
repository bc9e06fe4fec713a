package org.talentpool.command.webhook;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import org.talentpool.command.decision.Refused;
import org.talentpool.kernel.event.Personal;
import org.talentpool.kernel.webhook.DisableCause;
import org.talentpool.kernel.webhook.WebhookCommand.RegisterWebhook;
import org.talentpool.kernel.webhook.WebhookEvent.WebhookActivated;
import org.talentpool.kernel.webhook.WebhookEvent.WebhookDeactivated;
import org.talentpool.kernel.webhook.WebhookEvent.WebhookDisabled;
import org.talentpool.kernel.webhook.WebhookEvent.WebhookRegistered;
import org.talentpool.kernel.webhook.WebhookEvent.WebhookSecretRotated;
import org.talentpool.kernel.webhook.WebhookId;
import org.talentpool.kernel.webhook.WebhookSecret;
import org.talentpool.kernel.webhook.WebhookState;

/** An address that is told of notices, until somebody switches it off or it fails too often. */
@Aggregate
class Webhook {
    @AggregateIdentifier
    private WebhookId id;

    private WebhookState state = WebhookState.ACTIVE;
    private String url = "";
    private Personal<String> secret = Personal.erased();

    Webhook() {}

    Webhook(RegisterWebhook command) {
        var secret = Personal.of(command.secret().value());
        apply(new WebhookRegistered(command.webhookId().value(), command.url(), command.description(), secret));
    }

    @EventSourcingHandler
    void evolve(WebhookRegistered event) {
        id = new WebhookId(event.webhookId());
        url = event.url();
        secret = event.secret();
    }

    String url() {
        return url;
    }

    void rotate(WebhookSecret next, LocalDate previousUntil) {
        var changed = Personal.of(next.value());
        if (!changed.equals(secret)) {
            apply(new WebhookSecretRotated(id.value(), changed, previousUntil));
        }
    }

    @EventSourcingHandler
    void evolve(WebhookSecretRotated event) {
        secret = event.secret();
    }

    void deactivate() {
        if (state != WebhookState.DEACTIVATED) {
            apply(new WebhookDeactivated(id.value()));
        }
    }

    @EventSourcingHandler
    void evolve(WebhookDeactivated event) {
        state = WebhookState.DEACTIVATED;
    }

    void activate() {
        if (state != WebhookState.ACTIVE) {
            apply(new WebhookActivated(id.value()));
        }
    }

    @EventSourcingHandler
    void evolve(WebhookActivated event) {
        state = WebhookState.ACTIVE;
    }

    void disable(DisableCause cause) {
        if (state == WebhookState.ACTIVE) {
            apply(new WebhookDisabled(id.value(), cause));
        }
    }

    @EventSourcingHandler
    void evolve(WebhookDisabled event) {
        state = WebhookState.DISABLED;
    }

    void mustBeActive() {
        if (state != WebhookState.ACTIVE) {
            throw Refused.wrongState(state);
        }
    }
}
