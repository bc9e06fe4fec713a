package org.talentpool.query.webhook;

import java.time.Instant;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.Timestamp;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.talentpool.kernel.webhook.DeliveryEvent;
import org.talentpool.kernel.webhook.DeliveryEvent.DeliveryFailed;
import org.talentpool.kernel.webhook.DeliveryEvent.DeliveryRepeated;
import org.talentpool.kernel.webhook.DeliveryEvent.NoticeDelivered;
import org.talentpool.kernel.webhook.DeliveryFailure;
import org.talentpool.query.readmodel.Columns;
import org.talentpool.query.readmodel.Projection;
import org.talentpool.query.readmodel.Table;
import org.talentpool.query.readmodel.Tables;

/** Keeps how each delivery stands. Every event tells all of it, so the latest one of a stream is what counts. */
@Component
@ProcessingGroup("projection-deliveries")
class DeliveryProjection implements Projection {
    private static final Table DELIVERIES = Table.ofStreams("webhook_delivery").withoutPast();

    private final Tables tables;

    DeliveryProjection(Tables tables) {
        this.tables = tables;
    }

    @Override
    public List<Table> tables() {
        return List.of(DELIVERIES);
    }

    @EventHandler
    void on(DeliveryEvent event, @SequenceNumber long sequence, @Timestamp Instant at) {
        var row = DELIVERIES
                .seen(event.deliveryId(), sequence)
                .with("webhook_id", event.webhookId())
                .with("notice_id", event.noticeId())
                .with("round", event.round())
                .with("changed_at", at);
        tables.save(
                DELIVERIES,
                switch (event) {
                    case DeliveryRepeated _ -> went(row, 0, false, null);
                    case NoticeDelivered delivered -> went(row, delivered.attempt(), true, null);
                    case DeliveryFailed failed -> went(row, failed.attempt(), false, failed.failure());
                });
    }

    private static Columns went(Columns row, int attempts, boolean delivered, @Nullable DeliveryFailure failure) {
        return row.with("attempts", attempts).with("delivered", delivered).with("failure", failure);
    }
}
