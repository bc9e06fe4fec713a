package org.talentpool.kernel.webhook;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Names a webhook. */
public record WebhookId(@JsonValue UUID value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public WebhookId {}

    @Override
    public String toString() {
        return "webhook:" + value;
    }
}
