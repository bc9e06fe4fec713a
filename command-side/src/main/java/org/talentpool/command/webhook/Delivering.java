package org.talentpool.command.webhook;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.talentpool.command.decision.Origin;
import org.talentpool.command.decision.SystemWish;
import org.talentpool.command.decision.Today;
import org.talentpool.command.errand.Errand.DeliverNotice;
import org.talentpool.command.errand.ErrandWork;
import org.talentpool.command.errand.Next;
import org.talentpool.kernel.webhook.DeliveryCommand.RecordAttempt;
import org.talentpool.kernel.webhook.DeliveryFailure;
import org.talentpool.kernel.webhook.DisableCause;
import org.talentpool.kernel.webhook.WebhookCommand.DisableWebhook;

/**
 * Sends a notice to a webhook, at least once: the outcome is told after the sending, so that whoever is killed in between sends
 * again. The receiver knows it by its id.
 */
@Component
class Delivering implements ErrandWork<DeliverNotice> {
    private static final Duration BUSY = Duration.ofSeconds(2);

    private final StoredMessages messages;
    private final Courier courier;
    private final OneAtATime receivers;
    private final SystemWish wishes;
    private final List<Duration> retries;
    private final MeterRegistry meters;

    Delivering(
            StoredMessages messages,
            Courier courier,
            OneAtATime receivers,
            SystemWish wishes,
            WebhookProperties properties,
            MeterRegistry meters) {
        this.messages = messages;
        this.courier = courier;
        this.receivers = receivers;
        this.wishes = wishes;
        this.retries = properties.retries();
        this.meters = meters;
        attempts(null);
        for (var failure : DeliveryFailure.values()) attempts(failure);
    }

    @Override
    public Class<DeliverNotice> kind() {
        return DeliverNotice.class;
    }

    @Override
    public Next run(DeliverNotice errand) {
        return receivers.to(errand.webhookId(), () -> deliver(errand)).orElseGet(() -> new Next.GoOn(errand, BUSY));
    }

    /** To a webhook that was switched off meanwhile nothing is sent; it can be repeated when it is on again. */
    private Next deliver(DeliverNotice errand) {
        var endpoint = messages.endpoint(errand.webhookId());
        var secrets = endpoint.secretsOn(Today.inBrussels());
        var body = messages.body(errand.noticeId());
        if (!endpoint.active() || secrets.isEmpty() || body.isEmpty()) {
            return Next.DONE;
        }
        var id = errand.noticeId().value().toString();
        return after(errand, courier.carry(id, body.get(), endpoint.url(), secrets));
    }

    private Counter attempts(@Nullable DeliveryFailure failure) {
        return meters.counter("talentpool.webhook.attempts", "outcome", failure == null ? "DELIVERED" : failure.name());
    }

    private Next after(DeliverNotice errand, @Nullable DeliveryFailure failure) {
        attempts(failure).increment();
        wishes.send(
                new RecordAttempt(errand.webhookId(), errand.noticeId(), errand.round(), errand.attempt(), failure),
                Origin.NONE);
        if (failure == null) {
            return Next.DONE;
        }
        if (failure == DeliveryFailure.GONE || errand.attempt() > retries.size()) {
            var cause = failure == DeliveryFailure.GONE ? DisableCause.GONE : DisableCause.ATTEMPTS_EXHAUSTED;
            wishes.send(new DisableWebhook(errand.webhookId(), cause), Origin.NONE);
            return Next.DONE;
        }
        return new Next.GoOn(errand.again(), retries.get(errand.attempt() - 1));
    }
}
