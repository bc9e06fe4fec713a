package org.talentpool.kernel.notice;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.talentpool.kernel.candidate.CandidateId;
import org.talentpool.kernel.post.PostId;
import org.talentpool.kernel.webhook.WebhookId;

/** What can be asked of notices. All but the last are asked by what happens, and make no second notice if asked again. */
public sealed interface NoticeCommand {
    @TargetAggregateIdentifier
    NoticeId noticeId();

    /**
     * @param policyVersion rules by which was matched
     * @param fitting how many fit
     * @param best candidates, the best of them
     */
    record RaiseVacancyNotice(
            NoticeId noticeId, PostId postId, Occasion occasion, String policyVersion, int fitting, List<UUID> best)
            implements NoticeCommand {
        public RaiseVacancyNotice {
            best = List.copyOf(best);
        }
    }

    /**
     * @param policyVersion rules by which was matched
     * @param posts open vacancies that fit, best first; what of them is news is decided
     */
    record RaiseMemberNotice(
            NoticeId noticeId,
            CandidateId candidateId,
            Occasion occasion,
            String policyVersion,
            List<FittingPost> posts)
            implements NoticeCommand {
        public RaiseMemberNotice {
            posts = List.copyOf(posts);
        }
    }

    record RaiseWebhookNotice(NoticeId noticeId, WebhookId webhookId) implements NoticeCommand {}

    /** @param erasedAfter last day on which the person can still say something about it */
    record RaiseErasureNotice(NoticeId noticeId, CandidateId candidateId, LocalDate erasedAfter)
            implements NoticeCommand {}

    record AcknowledgeNotice(NoticeId noticeId) implements NoticeCommand {}
}
