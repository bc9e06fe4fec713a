package org.talentpool.query.webhook;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.Timestamp;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.talentpool.kernel.webhook.DeliveryEvent;
import org.talentpool.kernel.webhook.DeliveryEvent.DeliveryFailed;
import org.talentpool.kernel.webhook.DeliveryEvent.DeliveryRepeated;
import org.talentpool.kernel.webhook.DeliveryEvent.NoticeDelivered;
import org.talentpool.kernel.webhook.DeliveryFailure;

/** Keeps how each delivery stands. Every event tells all of it, so the latest one of a stream is what counts. */
@Component
@ProcessingGroup("projection-deliveries")
class DeliveryProjection {
    private static final String PUT = """
        insert into readmodel.webhook_delivery as kept
               (id, version, webhook_id, notice_id, round, attempts, delivered, failure, changed_at)
        values (:id, :version, :webhook, :notice, :round, :attempts, :delivered, :failure, :at)
            on conflict (id) do update
               set version = excluded.version, round = excluded.round, attempts = excluded.attempts,
                   delivered = excluded.delivered, failure = excluded.failure, changed_at = excluded.changed_at
             where kept.version < excluded.version
        """;

    private final JdbcClient jdbc;

    DeliveryProjection(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(DeliveryEvent event, @SequenceNumber long sequence, @Timestamp Instant at) {
        switch (event) {
            case DeliveryRepeated _ -> put(event, sequence, at, 0, false, null);
            case NoticeDelivered delivered -> put(event, sequence, at, delivered.attempt(), true, null);
            case DeliveryFailed failed -> put(event, sequence, at, failed.attempt(), false, failed.failure());
        }
    }

    @ResetHandler
    void empty() {
        jdbc.sql("truncate table readmodel.webhook_delivery").update();
    }

    private void put(
            DeliveryEvent event,
            long sequence,
            Instant at,
            int attempts,
            boolean delivered,
            @Nullable DeliveryFailure failure) {
        jdbc.sql(PUT)
                .param("id", event.deliveryId())
                .param("version", sequence + 1)
                .param("webhook", event.webhookId())
                .param("notice", event.noticeId())
                .param("round", event.round())
                .param("attempts", attempts)
                .param("delivered", delivered)
                .param("failure", failure == null ? null : failure.name())
                .param("at", at.atOffset(UTC))
                .update();
    }
}
