package org.talentpool.command.webhook;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.talentpool.kernel.webhook.WebhookId;

/** Lets a receiver be sent one message at a time, so that one who keeps us waiting holds up nobody but itself. */
@Component
class OneAtATime {
    private final Set<WebhookId> busy = ConcurrentHashMap.newKeySet();

    /** @return nothing if something else is under way to the webhook */
    <T> Optional<T> to(WebhookId webhook, Supplier<T> sending) {
        if (!busy.add(webhook)) {
            return Optional.empty();
        }
        try {
            return Optional.of(sending.get());
        } finally {
            busy.remove(webhook);
        }
    }
}
