package org.talentpool.command.automation;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;
import org.talentpool.command.errand.Errand;
import org.talentpool.command.errand.Errands;
import org.talentpool.kernel.notice.NoticeId;
import org.talentpool.kernel.webhook.DeliveryEvent.DeliveryRepeated;
import org.talentpool.kernel.webhook.WebhookId;

/** What is to be sent again is sent again. */
@Component
@DisallowReplay
@ProcessingGroup("automation-when-delivery-repeated-then-deliver")
class WhenDeliveryRepeatedThenDeliver {
    private final Errands errands;

    WhenDeliveryRepeatedThenDeliver(Errands errands) {
        this.errands = errands;
    }

    @EventHandler
    void react(DeliveryRepeated event) {
        var webhook = new WebhookId(event.webhookId());
        errands.soon(new Errand.DeliverNotice(webhook, new NoticeId(event.noticeId()), event.round(), 1));
    }
}
