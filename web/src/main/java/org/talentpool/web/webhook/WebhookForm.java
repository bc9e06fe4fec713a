package org.talentpool.web.webhook;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.talentpool.kernel.webhook.WebhookCommand.RegisterWebhook;
import org.talentpool.kernel.webhook.WebhookId;
import org.talentpool.kernel.webhook.WebhookSecret;
import org.talentpool.web.body.Consistent;
import org.talentpool.web.command.Reasoned;

/**
 * @param url of an allowed host, by https
 * @param secret shared with the receiver alone; it is never shown again
 */
@Consistent
record WebhookForm(
        @Nullable UUID id,

        @Schema(example = "https://receiver.example.org/notices") @NotNull @Size(min = 1, max = 500)
        String url,

        @NotNull @Size(min = 1, max = 200) String description,

        @Schema(example = Secrets.EXAMPLE) @NotNull @Size(max = Secrets.LONGEST)
        String secret,

        @Nullable @Pattern(regexp = Reasoned.CODE) String reasonCode,
        @Nullable @Size(max = Reasoned.REASON) String reason,
        @Nullable @Size(max = Reasoned.AUTHORITY) String authority)
        implements Reasoned, Consistent.Check {

    RegisterWebhook toCommand() {
        var webhook = new WebhookId(id == null ? UUID.randomUUID() : id);
        return new RegisterWebhook(webhook, url, description, new WebhookSecret(secret));
    }

    @Override
    public void check(BiConsumer<String, String> complaints) {
        Secrets.check(secret, complaints);
    }

    /** It holds a secret. */
    @Override
    public String toString() {
        return "WebhookForm[" + id + "]";
    }
}
