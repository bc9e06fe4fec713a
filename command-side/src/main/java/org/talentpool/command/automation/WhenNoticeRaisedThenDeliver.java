package org.talentpool.command.automation;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;
import org.talentpool.command.errand.Errand;
import org.talentpool.command.errand.Errands;
import org.talentpool.command.webhook.ActiveWebhooks;
import org.talentpool.kernel.notice.NoticeEvent.NoticeRaised;
import org.talentpool.kernel.notice.NoticeId;

/** A notice is sent to every webhook that is active. */
@Component
@DisallowReplay
@ProcessingGroup("automation-when-notice-raised-then-deliver")
class WhenNoticeRaisedThenDeliver {
    private final ActiveWebhooks webhooks;
    private final Errands errands;

    WhenNoticeRaisedThenDeliver(ActiveWebhooks webhooks, Errands errands) {
        this.webhooks = webhooks;
        this.errands = errands;
    }

    @EventHandler
    void react(NoticeRaised event) {
        var notice = new NoticeId(event.noticeId());
        webhooks.all().forEach(webhook -> errands.soon(new Errand.DeliverNotice(webhook, notice, 0, 1)));
    }
}
