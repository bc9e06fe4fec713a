package org.talentpool.command.notice;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import org.talentpool.kernel.event.Personal;
import org.talentpool.kernel.notice.FittingPost;
import org.talentpool.kernel.notice.NoticeCommand.AcknowledgeNotice;
import org.talentpool.kernel.notice.NoticeCommand.RaiseErasureNotice;
import org.talentpool.kernel.notice.NoticeCommand.RaiseMemberNotice;
import org.talentpool.kernel.notice.NoticeCommand.RaiseVacancyNotice;
import org.talentpool.kernel.notice.NoticeCommand.RaiseWebhookNotice;
import org.talentpool.kernel.notice.NoticeEvent.ErasureForeseen;
import org.talentpool.kernel.notice.NoticeEvent.MemberMatched;
import org.talentpool.kernel.notice.NoticeEvent.NoticeAcknowledged;
import org.talentpool.kernel.notice.NoticeEvent.NoticeRaised;
import org.talentpool.kernel.notice.NoticeEvent.VacancyMatched;
import org.talentpool.kernel.notice.NoticeEvent.WebhookFailureNoticed;
import org.talentpool.kernel.notice.NoticeId;
import org.talentpool.kernel.notice.NoticeState;

/** Said once, and open until somebody takes note. */
@Aggregate
class Notice {
    @AggregateIdentifier
    private NoticeId id;

    private NoticeState state = NoticeState.OPEN;

    Notice() {}

    Notice(RaiseVacancyNotice command) {
        apply(new VacancyMatched(
                command.noticeId().value(),
                command.postId().value(),
                command.occasion(),
                command.policyVersion(),
                command.fitting(),
                command.best()));
    }

    /** @param news what of the command was not told before */
    Notice(RaiseMemberNotice command, List<FittingPost> news) {
        apply(new MemberMatched(
                command.noticeId().value(),
                command.candidateId().value(),
                command.occasion(),
                command.policyVersion(),
                news.size(),
                Personal.of(news)));
    }

    Notice(RaiseErasureNotice command) {
        apply(new ErasureForeseen(
                command.noticeId().value(), command.candidateId().value(), command.erasedAfter()));
    }

    Notice(RaiseWebhookNotice command) {
        apply(new WebhookFailureNoticed(
                command.noticeId().value(), command.webhookId().value()));
    }

    @EventSourcingHandler
    void evolve(NoticeRaised event) {
        id = new NoticeId(event.noticeId());
    }

    @CommandHandler
    void decide(AcknowledgeNotice command) {
        if (state == NoticeState.OPEN) {
            apply(new NoticeAcknowledged(id.value()));
        }
    }

    @EventSourcingHandler
    void evolve(NoticeAcknowledged event) {
        state = NoticeState.ACKNOWLEDGED;
    }
}
