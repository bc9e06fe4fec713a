package org.talentpool.command.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talentpool.kernel.sample.NoticeSample.NEXT_SECRET;
import static org.talentpool.kernel.sample.NoticeSample.SECRET;
import static org.talentpool.kernel.sample.NoticeSample.WEBHOOK;
import static org.talentpool.kernel.sample.NoticeSample.registered;
import static org.talentpool.kernel.sample.Samples.TODAY;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.talentpool.kernel.event.Personal;
import org.talentpool.kernel.refusal.RefusalCode;
import org.talentpool.kernel.webhook.WebhookCommand.RotateWebhookSecret;
import org.talentpool.kernel.webhook.WebhookEvent.WebhookSecretRotated;

class RotateWebhookSecretTest {
    private static final WebhookSecretRotated ROTATED =
            new WebhookSecretRotated(WEBHOOK.value(), Personal.of(NEXT_SECRET.value()), TODAY.plusDays(1));

    @RegisterExtension
    private final WebhookFixture webhooks = new WebhookFixture();

    @Test
    void a_new_secret_takes_over_and_the_one_before_signs_on_for_a_day() {
        webhooks.given(List.of(registered()))
                .when(new RotateWebhookSecret(WEBHOOK, NEXT_SECRET))
                .expectEvents(ROTATED);
        var endpoint = Endpoint.NONE.after(registered()).after(ROTATED);
        assertThat(endpoint.secretsOn(TODAY)).containsExactly(NEXT_SECRET, SECRET);
        assertThat(endpoint.secretsOn(TODAY.plusDays(1))).containsExactly(NEXT_SECRET, SECRET);
        assertThat(endpoint.secretsOn(TODAY.plusDays(2))).containsExactly(NEXT_SECRET);
    }

    @Test
    void the_same_secret_again_changes_nothing() {
        webhooks.given(List.of(registered()))
                .when(new RotateWebhookSecret(WEBHOOK, SECRET))
                .expectNoEvents();
    }

    @Test
    void an_unknown_webhook_has_no_secret() {
        webhooks.when(new RotateWebhookSecret(WEBHOOK, NEXT_SECRET)).expectRefusal(RefusalCode.NOT_FOUND);
    }
}
