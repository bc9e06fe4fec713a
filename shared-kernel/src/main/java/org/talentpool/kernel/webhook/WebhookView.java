package org.talentpool.kernel.webhook;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A webhook, without its secret.
 *
 * @param disabledBecause why nothing is sent any more; none unless disabled
 * @param previousSecretUntil last day on which the secret before signs as well; none if it was never rotated
 * @param deliveries the last ones, latest first; none in a list
 */
public record WebhookView(
        UUID id,
        long version,
        String url,
        String description,
        WebhookState state,
        @Nullable DisableCause disabledBecause,
        @Nullable LocalDate previousSecretUntil,
        List<Delivery> deliveries) {
    /**
     * @param delivered whether the receiver took it, of the last round
     * @param attempts made in the last round
     * @param failure of the last attempt; none if it was taken or not yet tried
     */
    public record Delivery(
            UUID noticeId,
            boolean delivered,
            int round,
            int attempts,
            @Nullable DeliveryFailure failure,
            Instant changedAt) {}
}
