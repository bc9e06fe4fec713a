package org.talentpool.query.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talentpool.kernel.sample.Samples.TODAY;

import java.time.Instant;
import java.util.ArrayList;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.talentpool.kernel.event.Personal;
import org.talentpool.kernel.history.HistoryQuery.ListHistory;
import org.talentpool.kernel.history.HistoryView;
import org.talentpool.kernel.sample.NoticeSample;
import org.talentpool.kernel.webhook.DeliveryEvent.DeliveryFailed;
import org.talentpool.kernel.webhook.DeliveryEvent.DeliveryRepeated;
import org.talentpool.kernel.webhook.DeliveryEvent.NoticeDelivered;
import org.talentpool.kernel.webhook.DeliveryFailure;
import org.talentpool.kernel.webhook.DisableCause;
import org.talentpool.kernel.webhook.WebhookEvent.WebhookActivated;
import org.talentpool.kernel.webhook.WebhookEvent.WebhookDeactivated;
import org.talentpool.kernel.webhook.WebhookEvent.WebhookDisabled;
import org.talentpool.kernel.webhook.WebhookEvent.WebhookRegistered;
import org.talentpool.kernel.webhook.WebhookEvent.WebhookSecretRotated;
import org.talentpool.kernel.webhook.WebhookId;
import org.talentpool.kernel.webhook.WebhookQuery.GetWebhook;
import org.talentpool.kernel.webhook.WebhookQuery.ListWebhooks;
import org.talentpool.kernel.webhook.WebhookState;
import org.talentpool.kernel.webhook.WebhookView;
import org.talentpool.kernel.webhook.WebhookView.Delivery;
import org.talentpool.kernel.webhook.WebhooksView;
import org.talentpool.query.Readmodel;
import org.talentpool.query.Story;
import org.talentpool.query.WithAnswers;

/** What there is to know of webhooks: everything but their secrets. */
@WithAnswers
class WebhooksIT {
    private static final String SECRET = NoticeSample.SECRET.value();

    @Autowired
    Story story;

    @Autowired
    Readmodel readmodel;

    private final UUID webhook = UUID.randomUUID();

    @Test
    void a_webhook_is_shown_as_it_stands() {
        register(webhook);
        assertThat(one())
                .returns(NoticeSample.URL, WebhookView::url)
                .returns(WebhookState.ACTIVE, WebhookView::state)
                .returns(null, WebhookView::previousSecretUntil)
                .returns(1L, WebhookView::version);

        story.tell(
                new WebhookSecretRotated(webhook, Personal.of(NoticeSample.NEXT_SECRET.value()), TODAY),
                new WebhookDisabled(webhook, DisableCause.GONE));
        assertThat(one())
                .returns(WebhookState.DISABLED, WebhookView::state)
                .returns(DisableCause.GONE, WebhookView::disabledBecause)
                .returns(TODAY, WebhookView::previousSecretUntil)
                .returns(3L, WebhookView::version);

        story.tell(new WebhookActivated(webhook), new WebhookDeactivated(webhook));
        assertThat(one())
                .returns(WebhookState.DEACTIVATED, WebhookView::state)
                .returns(null, WebhookView::disabledBecause);
    }

    @Test
    void its_last_deliveries_are_shown_as_the_last_round_left_them() {
        register(webhook);
        var notice = UUID.randomUUID();
        var delivery = UUID.randomUUID();
        story.tell(new DeliveryFailed(delivery, webhook, notice, 0, 1, DeliveryFailure.TIMED_OUT))
                .tell(new NoticeDelivered(delivery, webhook, notice, 0, 2));
        assertThat(one().deliveries())
                .singleElement()
                .returns(notice, Delivery::noticeId)
                .returns(true, Delivery::delivered)
                .returns(2, Delivery::attempts)
                .returns(null, Delivery::failure);

        story.at(Instant.parse("2026-03-01T10:00:00Z"))
                .tell(new DeliveryRepeated(delivery, webhook, notice, 1))
                .tell(new DeliveryFailed(delivery, webhook, notice, 1, 1, DeliveryFailure.REFUSED));
        assertThat(one().deliveries())
                .containsExactly(new Delivery(
                        notice, false, 1, 1, DeliveryFailure.REFUSED, Instant.parse("2026-03-01T10:01:00Z")));
    }

    @Test
    void its_secret_is_in_no_table_and_in_no_history() {
        register(webhook);
        story.tell(new WebhookSecretRotated(webhook, Personal.of(NoticeSample.NEXT_SECRET.value()), TODAY));
        var history = story.ask(new ListHistory(webhook, 100, null), HistoryView.class);
        assertThat(history.items()).hasSize(2);
        assertThat(history.toString()).doesNotContain("whsec_");
        readmodel.awaitAll();
        assertThat(readmodel.rows().toString()).doesNotContain(SECRET);
    }

    @Test
    void webhooks_are_listed_page_by_page() {
        for (int number = 0; number < 3; number++) register(UUID.randomUUID());
        var seen = new ArrayList<UUID>();
        String cursor = null;
        do {
            var page = story.ask(new ListWebhooks(2, cursor), WebhooksView.class);
            page.items().forEach(item -> seen.add(item.id()));
            cursor = page.next();
        } while (cursor != null);
        assertThat(seen).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(3);
    }

    private void register(UUID id) {
        story.tell(new WebhookRegistered(id, NoticeSample.URL, "Intranet", Personal.of(SECRET)));
    }

    private WebhookView one() {
        return story.ask(new GetWebhook(new WebhookId(webhook)), WebhookView.class);
    }
}
