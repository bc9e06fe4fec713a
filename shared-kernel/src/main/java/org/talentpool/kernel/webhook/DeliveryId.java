package org.talentpool.kernel.webhook;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.talentpool.kernel.notice.NoticeId;

/** Names the delivery of one notice to one webhook. */
public record DeliveryId(@JsonValue UUID value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public DeliveryId {}

    public static DeliveryId of(WebhookId webhook, NoticeId notice) {
        return new DeliveryId(UUID.nameUUIDFromBytes((webhook + "|" + notice).getBytes(UTF_8)));
    }

    @Override
    public String toString() {
        return "delivery:" + value;
    }
}
