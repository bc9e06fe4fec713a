package org.talentpool.command.webhook;

import static org.talentpool.kernel.sample.NoticeSample.SECRET;
import static org.talentpool.kernel.sample.NoticeSample.WEBHOOK;
import static org.talentpool.kernel.sample.NoticeSample.registered;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.talentpool.kernel.event.Personal;
import org.talentpool.kernel.refusal.RefusalCode;
import org.talentpool.kernel.webhook.DisableCause;
import org.talentpool.kernel.webhook.WebhookCommand.ActivateWebhook;
import org.talentpool.kernel.webhook.WebhookCommand.DeactivateWebhook;
import org.talentpool.kernel.webhook.WebhookCommand.DisableWebhook;
import org.talentpool.kernel.webhook.WebhookEvent.WebhookActivated;
import org.talentpool.kernel.webhook.WebhookEvent.WebhookDeactivated;
import org.talentpool.kernel.webhook.WebhookEvent.WebhookDisabled;
import org.talentpool.kernel.webhook.WebhookEvent.WebhookRegistered;

/** What switches a webhook on and off: an administrator, or that it fails. */
class SwitchWebhookTest {
    private static final WebhookDeactivated OFF = new WebhookDeactivated(WEBHOOK.value());
    private static final WebhookActivated ON = new WebhookActivated(WEBHOOK.value());
    private static final WebhookDisabled DISABLED =
            new WebhookDisabled(WEBHOOK.value(), DisableCause.ATTEMPTS_EXHAUSTED);
    private static final DisableWebhook DISABLE = new DisableWebhook(WEBHOOK, DisableCause.ATTEMPTS_EXHAUSTED);

    @RegisterExtension
    private final WebhookFixture webhooks = new WebhookFixture();

    @Test
    void it_is_switched_off_once() {
        webhooks.given(List.of(registered()))
                .when(new DeactivateWebhook(WEBHOOK))
                .expectEvents(OFF);
        webhooks.settled().when(new DeactivateWebhook(WEBHOOK)).expectNoEvents();
    }

    @Test
    void it_is_switched_on_again_once_also_after_it_was_disabled() {
        webhooks.given(List.of(registered(), DISABLED))
                .when(new ActivateWebhook(WEBHOOK))
                .expectEvents(ON);
        webhooks.settled().when(new ActivateWebhook(WEBHOOK)).expectNoEvents();
    }

    @Test
    void it_is_not_switched_on_where_its_host_is_allowed_no_longer() {
        var elsewhere = new WebhookRegistered(
                WEBHOOK.value(), "https://former.example.org/", "Former", Personal.of(SECRET.value()));
        webhooks.given(List.of(elsewhere, OFF))
                .when(new ActivateWebhook(WEBHOOK))
                .expectRefusal(RefusalCode.WEBHOOK_HOST_NOT_ALLOWED);
    }

    @Test
    void failing_disables_what_is_on_once_and_nothing_else() {
        webhooks.given(List.of(registered())).when(DISABLE).expectEvents(DISABLED);
        webhooks.settled().when(DISABLE).expectNoEvents();
    }

    @Test
    void what_an_administrator_switched_off_stays_so() {
        webhooks.given(List.of(registered(), OFF)).when(DISABLE).expectNoEvents();
    }

    @Test
    void an_unknown_webhook_is_not_found() {
        webhooks.when(new DeactivateWebhook(WEBHOOK)).expectRefusal(RefusalCode.NOT_FOUND);
        webhooks.when(new ActivateWebhook(WEBHOOK)).expectRefusal(RefusalCode.NOT_FOUND);
    }
}
