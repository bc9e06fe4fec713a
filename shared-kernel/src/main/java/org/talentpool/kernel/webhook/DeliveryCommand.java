package org.talentpool.kernel.webhook;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.talentpool.kernel.notice.NoticeId;

/** What can be asked of the delivery of a notice to a webhook. */
public sealed interface DeliveryCommand {
    WebhookId webhookId();

    NoticeId noticeId();

    @TargetAggregateIdentifier
    default DeliveryId deliveryId() {
        return DeliveryId.of(webhookId(), noticeId());
    }

    /** Sends the notice again, from the first attempt on. */
    record RepeatDelivery(WebhookId webhookId, NoticeId noticeId) implements DeliveryCommand {}

    /**
     * Tells how an attempt went; asked by whoever made it.
     *
     * @param round 0, and one more each time the delivery is repeated
     * @param attempt counts from 1 within the round
     * @param failure none if the receiver took it
     */
    record RecordAttempt(
            WebhookId webhookId,
            NoticeId noticeId,
            int round,
            int attempt,
            @Nullable DeliveryFailure failure) implements DeliveryCommand {}
}
