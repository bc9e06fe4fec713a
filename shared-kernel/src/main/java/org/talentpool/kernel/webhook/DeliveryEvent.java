package org.talentpool.kernel.webhook;

import java.util.UUID;
import org.axonframework.serialization.Revision;
import org.talentpool.kernel.event.TypeName;

/** What can have happened to the delivery of a notice to a webhook. */
public sealed interface DeliveryEvent {
    UUID deliveryId();

    UUID webhookId();

    UUID noticeId();

    int round();

    /** Somebody wants it sent again. */
    @Revision("1")
    @TypeName("delivery.DeliveryRepeated")
    record DeliveryRepeated(UUID deliveryId, UUID webhookId, UUID noticeId, int round) implements DeliveryEvent {}

    @Revision("1")
    @TypeName("delivery.NoticeDelivered")
    record NoticeDelivered(UUID deliveryId, UUID webhookId, UUID noticeId, int round, int attempt)
            implements DeliveryEvent {}

    @Revision("1")
    @TypeName("delivery.DeliveryFailed")
    record DeliveryFailed(
            UUID deliveryId, UUID webhookId, UUID noticeId, int round, int attempt, DeliveryFailure failure)
            implements DeliveryEvent {}
}
