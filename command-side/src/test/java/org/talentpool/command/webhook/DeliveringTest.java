package org.talentpool.command.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talentpool.kernel.sample.NoticeSample.NOTICE;
import static org.talentpool.kernel.sample.NoticeSample.SECRET;
import static org.talentpool.kernel.sample.NoticeSample.WEBHOOK;
import static org.talentpool.kernel.sample.NoticeSample.vacancyMatched;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.commandhandling.GenericCommandResultMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.talentpool.command.decision.Decisions;
import org.talentpool.command.decision.SystemWish;
import org.talentpool.command.errand.Errand.DeliverNotice;
import org.talentpool.command.errand.Next;
import org.talentpool.kernel.event.Personal;
import org.talentpool.kernel.webhook.DeliveryCommand.RecordAttempt;
import org.talentpool.kernel.webhook.DeliveryFailure;
import org.talentpool.kernel.webhook.DisableCause;
import org.talentpool.kernel.webhook.WebhookCommand.DisableWebhook;
import org.talentpool.kernel.webhook.WebhookEvent.WebhookDeactivated;
import org.talentpool.kernel.webhook.WebhookEvent.WebhookRegistered;

/** An errand to a receiver: what is told of it, when it goes on, and when it is given up. The schedule allows two retries. */
class DeliveringTest {
    @RegisterExtension
    private final Decisions past = new Decisions();

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();

    private final OneAtATime receivers = new OneAtATime();
    private final List<Object> wishes = new ArrayList<>();
    private Receiver receiver;

    @BeforeEach
    void listen() throws IOException {
        receiver = new Receiver();
        past.given(
                List.of(new WebhookRegistered(
                        WEBHOOK.value(), receiver.url(), "Receiver", Personal.of(SECRET.value()))),
                List.of(vacancyMatched(2)));
    }

    @AfterEach
    void hang_up() {
        receiver.close();
    }

    @Test
    void what_was_taken_is_told_and_done() {
        assertThat(deliver(1)).isEqualTo(Next.DONE);
        assertThat(wishes).containsExactly(new RecordAttempt(WEBHOOK, NOTICE, 0, 1, null));
        assertThat(receiver.messages().getFirst().body())
                .contains("\"specversion\":\"1.0\"", "\"type\":\"org.talentpool.notice.VacancyMatched\"")
                .contains(NOTICE.value().toString(), "\"policyVersion\":\"2025.1\"")
                .doesNotContain("score", "best", "fitting");
    }

    @Test
    void each_attempt_sends_the_same_bytes_under_the_same_id() {
        deliver(1);
        deliver(2);
        var first = receiver.messages().getFirst();
        var second = receiver.messages().getLast();
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(second.id()).isEqualTo(first.id()).isEqualTo(NOTICE.value().toString());
    }

    @Test
    void what_was_not_taken_is_told_and_tried_again_later() {
        receiver.answering(_ -> 503);
        assertThat(deliver(2))
                .isEqualTo(new Next.GoOn(new DeliverNotice(WEBHOOK, NOTICE, 0, 3), Duration.ofSeconds(2)));
        assertThat(wishes).containsExactly(new RecordAttempt(WEBHOOK, NOTICE, 0, 2, DeliveryFailure.RECEIVER_FAILED));
        assertThat(meters.get("talentpool.webhook.attempts")
                        .tag("outcome", "RECEIVER_FAILED")
                        .counter()
                        .count())
                .isOne();
    }

    @Test
    void after_the_last_attempt_the_webhook_is_given_up() {
        receiver.answering(_ -> 500);
        assertThat(deliver(3)).isEqualTo(Next.DONE);
        assertThat(wishes)
                .containsExactly(
                        new RecordAttempt(WEBHOOK, NOTICE, 0, 3, DeliveryFailure.RECEIVER_FAILED),
                        new DisableWebhook(WEBHOOK, DisableCause.ATTEMPTS_EXHAUSTED));
    }

    @Test
    void who_is_gone_is_given_up_at_once() {
        receiver.answering(_ -> 410);
        assertThat(deliver(1)).isEqualTo(Next.DONE);
        assertThat(wishes)
                .containsExactly(
                        new RecordAttempt(WEBHOOK, NOTICE, 0, 1, DeliveryFailure.GONE),
                        new DisableWebhook(WEBHOOK, DisableCause.GONE));
    }

    @Test
    void to_what_was_switched_off_nothing_is_sent() {
        past.given(List.of(new WebhookDeactivated(WEBHOOK.value())));
        assertThat(deliver(1)).isEqualTo(Next.DONE);
        assertThat(receiver.messages()).isEmpty();
        assertThat(wishes).isEmpty();
    }

    @Test
    void a_receiver_is_sent_one_message_at_a_time_and_the_others_wait_without_an_attempt() {
        var next = receivers.to(WEBHOOK, () -> deliver(1)).orElseThrow();
        assertThat(next).isEqualTo(new Next.GoOn(new DeliverNotice(WEBHOOK, NOTICE, 0, 1), Duration.ofSeconds(2)));
        assertThat(receiver.messages()).isEmpty();
        assertThat(deliver(1)).isEqualTo(Next.DONE);
    }

    private Next deliver(int attempt) {
        var properties = WebhookFixture.properties(true, receiver.host());
        var courier = new Courier(new AllowedHosts(properties), properties);
        var messages = new StoredMessages(past.log(), properties);
        return new Delivering(messages, courier, receivers, new SystemWish(gateway()), properties, meters)
                .run(new DeliverNotice(WEBHOOK, NOTICE, 0, attempt));
    }

    private DefaultCommandGateway gateway() {
        var bus = SimpleCommandBus.builder().build();
        for (var wish : List.of(RecordAttempt.class, DisableWebhook.class)) {
            bus.subscribe(wish.getName(), message -> {
                wishes.add(message.getPayload());
                return GenericCommandResultMessage.asCommandResultMessage(null);
            });
        }
        return DefaultCommandGateway.builder().commandBus(bus).build();
    }
}
