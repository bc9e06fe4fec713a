package org.talentpool.command.webhook;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.talentpool.kernel.webhook.WebhookEvent;
import org.talentpool.kernel.webhook.WebhookEvent.WebhookActivated;
import org.talentpool.kernel.webhook.WebhookEvent.WebhookDeactivated;
import org.talentpool.kernel.webhook.WebhookEvent.WebhookDisabled;
import org.talentpool.kernel.webhook.WebhookEvent.WebhookRegistered;
import org.talentpool.kernel.webhook.WebhookEvent.WebhookSecretRotated;
import org.talentpool.kernel.webhook.WebhookSecret;

/**
 * A webhook as its sender needs it.
 *
 * @param previous the secret before the last rotation; none if there was none
 * @param previousUntil last day on which that signs as well
 */
record Endpoint(
        boolean active,
        String url,
        @Nullable WebhookSecret secret,
        @Nullable WebhookSecret previous,
        LocalDate previousUntil) {
    static final Endpoint NONE = new Endpoint(false, "", null, null, LocalDate.MIN);

    Endpoint after(WebhookEvent event) {
        return switch (event) {
            case WebhookRegistered registered ->
                new Endpoint(true, registered.url(), secret(registered.secret().orNull()), null, LocalDate.MIN);
            case WebhookSecretRotated rotated ->
                new Endpoint(active, url, secret(rotated.secret().orNull()), secret, rotated.previousUntil());
            case WebhookActivated _ -> active(true);
            case WebhookDeactivated _, WebhookDisabled _ -> active(false);
        };
    }

    /** Newest first. */
    List<WebhookSecret> secretsOn(LocalDate day) {
        return Stream.concat(
                        Stream.ofNullable(secret), Stream.ofNullable(previous).filter(_ -> !day.isAfter(previousUntil)))
                .toList();
    }

    private Endpoint active(boolean now) {
        return new Endpoint(now, url, secret, previous, previousUntil);
    }

    private static @Nullable WebhookSecret secret(@Nullable String value) {
        return value == null ? null : new WebhookSecret(value);
    }

    /** It holds secrets. */
    @Override
    public String toString() {
        return "Endpoint[]";
    }
}
