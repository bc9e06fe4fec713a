package org.talentpool.query.notice;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.eventhandling.TrackingToken;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.talentpool.kernel.candidate.CandidateEvent.CandidateErased;
import org.talentpool.kernel.notice.NoticeEvent.ErasureForeseen;
import org.talentpool.kernel.notice.NoticeEvent.MemberMatched;
import org.talentpool.kernel.notice.NoticeEvent.NoticeAcknowledged;
import org.talentpool.kernel.notice.NoticeEvent.NoticeRaised;
import org.talentpool.kernel.notice.NoticeEvent.VacancyMatched;
import org.talentpool.kernel.notice.NoticeEvent.WebhookFailureNoticed;
import org.talentpool.kernel.notice.Occasion;
import org.talentpool.query.readmodel.Columns;
import org.talentpool.query.readmodel.JsonColumns;
import org.talentpool.query.readmodel.Projection;
import org.talentpool.query.readmodel.Table;
import org.talentpool.query.readmodel.Tables;

/** Keeps every notice; of a candidate who is erased, before or after, neither scores nor the id. */
@Component
@ProcessingGroup("projection-notices")
class NoticeProjection implements Projection {
    private static final Table NOTICES = Table.ofStreams("notice");
    private static final Table ERASURES = Table.keyedBy("notice_erasure", "candidate_id");
    private static final String FORGET_MEMBER = """
        update readmodel.notice set candidate_id = null, posts = '[]' where candidate_id = :id
        """;
    private static final String FORGET_AMONG_BEST = """
        update readmodel.notice set best = array_remove(best, :id) where best @> array[:id]
        """;

    /** The past is emptied after what stands, which leaves some behind as it changes. */
    private static final List<String> FORGET = List.of(
            FORGET_MEMBER,
            FORGET_AMONG_BEST,
            FORGET_MEMBER.replace("readmodel.notice", "readmodel.notice_past"),
            FORGET_AMONG_BEST.replace("readmodel.notice", "readmodel.notice_past"));

    private final Tables tables;
    private final JsonColumns json;

    NoticeProjection(Tables tables, JsonColumns json) {
        this.tables = tables;
        this.json = json;
    }

    @Override
    public List<Table> tables() {
        return List.of(NOTICES, ERASURES);
    }

    /** Notices are sorted by the place of their event in the log. */
    @EventHandler
    void on(NoticeRaised event, TrackingToken token, @SequenceNumber long sequence, @Timestamp Instant at) {
        var raised = NOTICES.seen(event.noticeId(), sequence)
                .with("place", token.position().orElseThrow())
                .with("kind", event.kind())
                .with("raised_at", at)
                .with("fitting", 0)
                .with("best", List.of())
                .with("posts", "[]");
        tables.save(NOTICES, describe(raised, event));
    }

    @EventHandler
    void on(NoticeAcknowledged event, @SequenceNumber long sequence, @Timestamp Instant at) {
        tables.change(NOTICES, NOTICES.seen(event.noticeId(), sequence).with("acknowledged_at", at));
    }

    @EventHandler
    void on(CandidateErased event) {
        tables.add(ERASURES, Columns.of("candidate_id", event.candidateId()));
        FORGET.forEach(forgetting -> tables.sweep(forgetting, event.candidateId()));
    }

    private Columns describe(Columns raised, NoticeRaised event) {
        return switch (event) {
            case VacancyMatched matched ->
                matched(raised, matched.occasion(), matched.policyVersion(), matched.fitting())
                        .with("post_id", matched.postId())
                        .with("best", withoutErased(matched.best()));
            case MemberMatched matched ->
                name(matched(raised, matched.occasion(), matched.policyVersion(), matched.fitting()), matched);
            case ErasureForeseen foreseen -> raised.with("candidate_id", unlessErased(foreseen.candidateId()));
            case WebhookFailureNoticed failed -> raised.with("webhook_id", failed.webhookId());
        };
    }

    private static Columns matched(Columns raised, Occasion occasion, String policyVersion, int fitting) {
        return raised.with("trigger", occasion.trigger())
                .with("position", occasion.position())
                .with("policy_version", policyVersion)
                .with("fitting", fitting);
    }

    private Columns name(Columns raised, MemberMatched matched) {
        if (withoutErased(List.of(matched.candidateId())).isEmpty()) return raised;
        return raised.with("candidate_id", matched.candidateId())
                .with("posts", json.write(matched.posts().orElse(List.of())));
    }

    private @Nullable UUID unlessErased(UUID candidate) {
        return withoutErased(List.of(candidate)).isEmpty() ? null : candidate;
    }

    private List<UUID> withoutErased(List<UUID> candidates) {
        var erased = tables.known(ERASURES, candidates);
        return candidates.stream()
                .filter(candidate -> !erased.contains(candidate))
                .toList();
    }
}
