package org.talentpool.command.webhook;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.UUID;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import org.talentpool.kernel.webhook.DeliveryCommand;
import org.talentpool.kernel.webhook.DeliveryCommand.RecordAttempt;
import org.talentpool.kernel.webhook.DeliveryEvent.DeliveryFailed;
import org.talentpool.kernel.webhook.DeliveryEvent.DeliveryRepeated;
import org.talentpool.kernel.webhook.DeliveryEvent.NoticeDelivered;
import org.talentpool.kernel.webhook.DeliveryId;

/** How it went to send one notice to one webhook. It comes into being with the first thing that there is to tell. */
@Aggregate
class Delivery {
    @AggregateIdentifier
    private DeliveryId id;

    private int round;
    private int attempts;
    private boolean delivered;

    Delivery() {}

    void repeat(DeliveryCommand command) {
        apply(new DeliveryRepeated(id(command), webhook(command), notice(command), round + 1));
    }

    @EventSourcingHandler
    void evolve(DeliveryRepeated event) {
        id = new DeliveryId(event.deliveryId());
        round = event.round();
        attempts = 0;
        delivered = false;
    }

    /** Told twice, or of a round that is over, it is nothing new; a success is, whatever was told of the same attempt. */
    void record(RecordAttempt attempt) {
        if (attempt.round() != round || delivered) {
            return;
        }
        var failure = attempt.failure();
        if (failure == null) {
            apply(new NoticeDelivered(id(attempt), webhook(attempt), notice(attempt), round, attempt.attempt()));
        } else if (attempt.attempt() > attempts) {
            apply(new DeliveryFailed(
                    id(attempt), webhook(attempt), notice(attempt), round, attempt.attempt(), failure));
        }
    }

    @EventSourcingHandler
    void evolve(NoticeDelivered event) {
        id = new DeliveryId(event.deliveryId());
        attempts = event.attempt();
        delivered = true;
    }

    @EventSourcingHandler
    void evolve(DeliveryFailed event) {
        id = new DeliveryId(event.deliveryId());
        attempts = event.attempt();
    }

    private static UUID id(DeliveryCommand command) {
        return command.deliveryId().value();
    }

    private static UUID webhook(DeliveryCommand command) {
        return command.webhookId().value();
    }

    private static UUID notice(DeliveryCommand command) {
        return command.noticeId().value();
    }
}
