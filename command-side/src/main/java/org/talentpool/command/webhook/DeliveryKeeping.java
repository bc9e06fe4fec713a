package org.talentpool.command.webhook;

import java.util.function.Consumer;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;
import org.talentpool.command.decision.Aggregates;
import org.talentpool.command.decision.Refused;
import org.talentpool.kernel.webhook.DeliveryCommand;
import org.talentpool.kernel.webhook.DeliveryCommand.RecordAttempt;
import org.talentpool.kernel.webhook.DeliveryCommand.RepeatDelivery;

/** Decides on deliveries. */
@Component
class DeliveryKeeping {
    private final Aggregates aggregates;
    private final Repository<Webhook> webhooks;
    private final Repository<Delivery> deliveries;
    private final EventStore log;

    DeliveryKeeping(
            Aggregates aggregates, Repository<Webhook> webhooks, Repository<Delivery> deliveries, EventStore log) {
        this.aggregates = aggregates;
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.log = log;
    }

    @CommandHandler
    void handle(RepeatDelivery command) throws Exception {
        Aggregates.load(webhooks, command.webhookId()).execute(Webhook::mustBeActive);
        if (log.lastSequenceNumberFor(command.noticeId().toString()).isEmpty()) {
            throw Refused.notFound(command.noticeId());
        }
        decide(command, delivery -> delivery.repeat(command));
    }

    @CommandHandler
    void handle(RecordAttempt command) throws Exception {
        decide(command, delivery -> delivery.record(command));
    }

    private void decide(DeliveryCommand command, Consumer<Delivery> decision) throws Exception {
        var found = aggregates.find(deliveries, command.deliveryId());
        if (found.isPresent()) {
            found.get().execute(decision);
        } else {
            deliveries.newInstance(() -> first(decision));
        }
    }

    private static Delivery first(Consumer<Delivery> decision) {
        var delivery = new Delivery();
        decision.accept(delivery);
        return delivery;
    }
}
