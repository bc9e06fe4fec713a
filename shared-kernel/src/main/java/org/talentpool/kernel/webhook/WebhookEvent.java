package org.talentpool.kernel.webhook;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.serialization.Revision;
import org.talentpool.kernel.event.DataSubject;
import org.talentpool.kernel.event.Personal;
import org.talentpool.kernel.event.Restricted;
import org.talentpool.kernel.event.TypeName;

/** What can have happened to a webhook. Its secret is enciphered with a key of its own, as if it were a person's. */
public sealed interface WebhookEvent {
    UUID webhookId();

    @Revision("1")
    @TypeName("webhook.WebhookRegistered")
    record WebhookRegistered(@DataSubject UUID webhookId, String url, String description, Personal<String> secret)
            implements WebhookEvent, Restricted {}

    /** @param previousUntil last day on which the secret before signs as well, inclusive */
    @Revision("1")
    @TypeName("webhook.WebhookSecretRotated")
    record WebhookSecretRotated(@DataSubject UUID webhookId, Personal<String> secret, LocalDate previousUntil)
            implements WebhookEvent, Restricted {}

    @Revision("1")
    @TypeName("webhook.WebhookDeactivated")
    record WebhookDeactivated(UUID webhookId) implements WebhookEvent {}

    @Revision("1")
    @TypeName("webhook.WebhookActivated")
    record WebhookActivated(UUID webhookId) implements WebhookEvent {}

    @Revision("1")
    @TypeName("webhook.WebhookDisabled")
    record WebhookDisabled(UUID webhookId, DisableCause cause) implements WebhookEvent {}
}
