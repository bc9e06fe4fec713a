package org.talentpool.command.webhook;

import static org.talentpool.kernel.sample.NoticeSample.NOTICE;
import static org.talentpool.kernel.sample.NoticeSample.WEBHOOK;
import static org.talentpool.kernel.sample.NoticeSample.registered;
import static org.talentpool.kernel.sample.NoticeSample.vacancyMatched;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.talentpool.kernel.refusal.RefusalCode;
import org.talentpool.kernel.webhook.DeliveryCommand.RecordAttempt;
import org.talentpool.kernel.webhook.DeliveryCommand.RepeatDelivery;
import org.talentpool.kernel.webhook.DeliveryEvent.DeliveryFailed;
import org.talentpool.kernel.webhook.DeliveryEvent.DeliveryRepeated;
import org.talentpool.kernel.webhook.DeliveryEvent.NoticeDelivered;
import org.talentpool.kernel.webhook.DeliveryFailure;
import org.talentpool.kernel.webhook.DeliveryId;
import org.talentpool.kernel.webhook.WebhookEvent.WebhookDeactivated;

/** What is told of the sending of one notice to one webhook, and that it is sent again. */
class DeliveryTest {
    private static final UUID DELIVERY = DeliveryId.of(WEBHOOK, NOTICE).value();
    private static final DeliveryFailed FAILED_TWICE =
            new DeliveryFailed(DELIVERY, WEBHOOK.value(), NOTICE.value(), 0, 2, DeliveryFailure.TIMED_OUT);
    private static final NoticeDelivered DELIVERED =
            new NoticeDelivered(DELIVERY, WEBHOOK.value(), NOTICE.value(), 0, 3);
    private static final DeliveryRepeated REPEATED = new DeliveryRepeated(DELIVERY, WEBHOOK.value(), NOTICE.value(), 1);

    @RegisterExtension
    private final WebhookFixture webhooks = new WebhookFixture();

    @Test
    void each_attempt_is_told() {
        webhooks.when(attempt(0, 2, DeliveryFailure.TIMED_OUT)).expectEvents(FAILED_TWICE);
        webhooks.settled().when(attempt(0, 3, null)).expectEvents(DELIVERED);
    }

    @Test
    void a_failure_told_again_is_nothing_new_but_a_success_of_the_same_attempt_is() {
        webhooks.given(List.of(FAILED_TWICE))
                .when(attempt(0, 2, DeliveryFailure.UNREACHABLE))
                .expectNoEvents();
        webhooks.when(attempt(0, 2, null))
                .expectEvents(new NoticeDelivered(DELIVERY, WEBHOOK.value(), NOTICE.value(), 0, 2));
    }

    @Test
    void what_was_delivered_does_not_fail_afterwards() {
        webhooks.given(List.of(DELIVERED))
                .when(attempt(0, 4, DeliveryFailure.REFUSED))
                .expectNoEvents();
    }

    @Test
    void it_is_sent_again_also_after_it_was_delivered() {
        webhooks.given(List.of(registered()), List.of(vacancyMatched(1)), List.of(DELIVERED))
                .when(new RepeatDelivery(WEBHOOK, NOTICE))
                .expectEvents(REPEATED);
        webhooks.settled().when(attempt(0, 4, null)).expectNoEvents();
        webhooks.when(attempt(1, 1, null))
                .expectEvents(new NoticeDelivered(DELIVERY, WEBHOOK.value(), NOTICE.value(), 1, 1));
    }

    @Test
    void what_was_never_sent_can_be() {
        webhooks.given(List.of(registered()), List.of(vacancyMatched(1)))
                .when(new RepeatDelivery(WEBHOOK, NOTICE))
                .expectEvents(REPEATED);
    }

    @Test
    void nothing_is_sent_again_to_what_is_switched_off() {
        webhooks.given(List.of(registered(), new WebhookDeactivated(WEBHOOK.value())), List.of(vacancyMatched(1)))
                .when(new RepeatDelivery(WEBHOOK, NOTICE))
                .expectRefusal(RefusalCode.WRONG_STATE);
    }

    @Test
    void neither_an_unknown_notice_nor_to_an_unknown_webhook() {
        webhooks.when(new RepeatDelivery(WEBHOOK, NOTICE)).expectRefusal(RefusalCode.NOT_FOUND);
        webhooks.given(List.of(registered()))
                .when(new RepeatDelivery(WEBHOOK, NOTICE))
                .expectRefusal(RefusalCode.NOT_FOUND);
    }

    private static RecordAttempt attempt(int round, int number, @Nullable DeliveryFailure failure) {
        return new RecordAttempt(WEBHOOK, NOTICE, round, number, failure);
    }
}
