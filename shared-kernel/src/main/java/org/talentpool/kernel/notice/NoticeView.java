package org.talentpool.kernel.notice;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One notice.
 *
 * @param trigger what happened; none where it is about a webhook
 * @param position of what happened, in the event log
 * @param postId the vacancy that members fit; none for other kinds
 * @param candidateId the member whom vacancies fit; none for other kinds and once erased
 * @param webhookId the webhook that was disabled; none for other kinds
 * @param fitting how many members or vacancies fit
 * @param best candidates, the best of those who fit, without who was erased since
 * @param posts vacancies that fit, best first; none once the member is erased
 */
public record NoticeView(
        UUID id,
        long version,
        NoticeKind kind,
        NoticeState state,
        @Nullable NoticeTrigger trigger,
        @Nullable Long position,
        @Nullable String policyVersion,
        @Nullable UUID postId,
        @Nullable UUID candidateId,
        @Nullable UUID webhookId,
        int fitting,
        List<UUID> best,
        List<FittingPost> posts,
        Instant raisedAt,
        @Nullable Instant acknowledgedAt) {}
