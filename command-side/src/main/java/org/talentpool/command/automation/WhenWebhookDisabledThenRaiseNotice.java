package org.talentpool.command.automation;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.stereotype.Component;
import org.talentpool.command.decision.Origin;
import org.talentpool.command.decision.SystemWish;
import org.talentpool.kernel.notice.NoticeCommand.RaiseWebhookNotice;
import org.talentpool.kernel.notice.NoticeId;
import org.talentpool.kernel.webhook.WebhookEvent.WebhookDisabled;
import org.talentpool.kernel.webhook.WebhookId;

/** Somebody must learn that a receiver learns nothing any more. */
@Component
@DisallowReplay
@ProcessingGroup("automation-when-webhook-disabled-then-raise-notice")
class WhenWebhookDisabledThenRaiseNotice {
    private final SystemWish wishes;

    WhenWebhookDisabledThenRaiseNotice(SystemWish wishes) {
        this.wishes = wishes;
    }

    @EventHandler
    void react(WebhookDisabled event, EventMessage<?> message) {
        var notice = NoticeId.of(message.getIdentifier(), event.webhookId());
        wishes.send(new RaiseWebhookNotice(notice, new WebhookId(event.webhookId())), Origin.of(message));
    }
}
