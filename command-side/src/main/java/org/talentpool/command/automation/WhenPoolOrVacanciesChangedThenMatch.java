package org.talentpool.command.automation;

import java.time.Duration;
import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.talentpool.command.errand.Errand;
import org.talentpool.command.errand.Errands;
import org.talentpool.eventlog.metadata.DecisionMetaData;
import org.talentpool.kernel.candidate.CandidateEvent;
import org.talentpool.kernel.candidate.CandidateId;
import org.talentpool.kernel.notice.NoticeTrigger;
import org.talentpool.kernel.notice.Occasion;
import org.talentpool.kernel.post.PostEvent;
import org.talentpool.kernel.post.PostId;
import org.talentpool.kernel.requisition.RequisitionEvent.ReserveListEstablished;
import org.talentpool.kernel.requisition.RequisitionId;

/**
 * Whatever may make a member fit a vacancy has them matched. The asking is an errand, since an answer may be late: it is kept
 * with the progress through the log, waits for nobody here and is lost for nothing.
 */
@Component
@DisallowReplay
@ProcessingGroup("automation-when-pool-or-vacancies-changed-then-match")
class WhenPoolOrVacanciesChangedThenMatch {
    /** What is older is history and no news, such as when all of the log is met for the first time. */
    private static final Duration NEWS = Duration.ofDays(7);

    private final Errands errands;

    WhenPoolOrVacanciesChangedThenMatch(Errands errands) {
        this.errands = errands;
    }

    @EventHandler
    void react(PostEvent event, EventMessage<?> message, TrackingToken token) {
        var trigger = MatchTriggers.of(event);
        if (trigger != null && isNews(message)) {
            var post = new PostId(event.postId());
            errands.soon(new Errand.MatchVacancy(post, occasion(trigger, message, token), correlation(message)));
        }
    }

    @EventHandler
    void react(CandidateEvent event, EventMessage<?> message, TrackingToken token) {
        var trigger = MatchTriggers.of(event);
        if (trigger != null && isNews(message)) {
            var candidate = new CandidateId(event.candidateId());
            errands.soon(new Errand.MatchMember(candidate, occasion(trigger, message, token), correlation(message)));
        }
    }

    @EventHandler
    void react(ReserveListEstablished event, EventMessage<?> message, TrackingToken token) {
        if (isNews(message)) {
            UUID list = event.requisitionId();
            var occasion = occasion(NoticeTrigger.LIST_ESTABLISHED, message, token);
            errands.soon(new Errand.MatchList(new RequisitionId(list), occasion, correlation(message), null));
        }
    }

    private static boolean isNews(EventMessage<?> message) {
        return message.getTimestamp()
                .isAfter(GenericEventMessage.clock.instant().minus(NEWS));
    }

    private static Occasion occasion(NoticeTrigger trigger, EventMessage<?> message, TrackingToken token) {
        return new Occasion(trigger, message.getIdentifier(), token.position().orElseThrow());
    }

    private static @Nullable String correlation(EventMessage<?> message) {
        return (String) message.getMetaData().get(DecisionMetaData.CORRELATION_ID);
    }
}
