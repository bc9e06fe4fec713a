package org.talentpool.command.webhook;

import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;
import org.talentpool.kernel.notice.NoticeEvent.NoticeRaised;
import org.talentpool.kernel.notice.NoticeId;
import org.talentpool.kernel.webhook.WebhookEvent;
import org.talentpool.kernel.webhook.WebhookId;

/** Webhooks and what is sent to them, as the log tells them. */
@Component
class StoredMessages {
    private final EventStore log;
    private final WebhookProperties properties;

    StoredMessages(EventStore log, WebhookProperties properties) {
        this.log = log;
        this.properties = properties;
    }

    Endpoint endpoint(WebhookId webhook) {
        var endpoint = Endpoint.NONE;
        var events = log.readEvents(webhook.toString());
        while (events.hasNext()) {
            endpoint = endpoint.after((WebhookEvent) events.next().getPayload());
        }
        return endpoint;
    }

    /** What is sent of the notice. */
    Optional<byte[]> body(NoticeId notice) {
        return log.readEvents(notice.toString())
                .asStream()
                .limit(1)
                .filter(message -> message.getPayload() instanceof NoticeRaised)
                .map(message ->
                        CloudEvent.of((NoticeRaised) message.getPayload(), message.getTimestamp(), properties.source()))
                .findFirst();
    }
}
