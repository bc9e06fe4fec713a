package org.talentpool.command.automation;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.stereotype.Component;
import org.talentpool.command.decision.Origin;
import org.talentpool.command.decision.SystemWish;
import org.talentpool.kernel.candidate.CandidateId;
import org.talentpool.kernel.notice.NoticeCommand.RaiseErasureNotice;
import org.talentpool.kernel.notice.NoticeId;
import org.talentpool.kernel.privacy.PrivacyEvent.ErasureAnnounced;

/** A person is told in time that it will be forgotten: by whoever takes notices from a webhook, or reads them. */
@Component
@DisallowReplay
@ProcessingGroup("automation-when-erasure-announced-then-raise-notice")
class WhenErasureAnnouncedThenRaiseNotice {
    private final SystemWish wishes;

    WhenErasureAnnouncedThenRaiseNotice(SystemWish wishes) {
        this.wishes = wishes;
    }

    @EventHandler
    void react(ErasureAnnounced event, EventMessage<?> message) {
        var notice = NoticeId.of(message.getIdentifier(), event.candidateId());
        wishes.send(
                new RaiseErasureNotice(notice, new CandidateId(event.candidateId()), event.erasedAfter()),
                Origin.of(message));
    }
}
