package org.talentpool.query.notice;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.talentpool.kernel.notice.FittingPost;
import org.talentpool.kernel.notice.NoticeEvent.MemberMatched;
import org.talentpool.kernel.notice.NoticeEvent.NoticeRaised;
import org.talentpool.kernel.notice.NoticeEvent.VacancyMatched;
import org.talentpool.kernel.notice.NoticeEvent.WebhookFailureNoticed;
import org.talentpool.kernel.notice.NoticeKind;
import org.talentpool.kernel.notice.NoticeState;
import org.talentpool.kernel.notice.NoticeTrigger;
import org.talentpool.kernel.notice.NoticeView;
import org.talentpool.kernel.notice.Occasion;
import org.talentpool.query.readmodel.JsonColumns;

/** Writes and reads the rows of notices. */
@Component
class NoticeRows {
    private static final String ADD =
            """
        insert into readmodel.notice (id, version, place, kind, raised_at, trigger, position, policy_version, post_id,
                                      candidate_id, webhook_id, fitting, best, posts)
        values (:id, 1, :place, :kind, :at, :trigger, :position, :policyVersion, :post,
                case when not (%1$s) then cast(:candidate as uuid) end, :webhook, :fitting,
                array (select id from unnest(cast(:best as uuid[])) with ordinality as each (id, rank)
                        where id not in (select candidate_id from readmodel.notice_erasure) order by rank),
                case when %1$s then '[]' else cast(:posts as jsonb) end)
            on conflict (id) do nothing
        """.formatted("exists (select from readmodel.notice_erasure where candidate_id = :candidate)");

    private final JdbcClient jdbc;
    private final JsonColumns json;

    NoticeRows(JdbcClient jdbc, JsonColumns json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** @param place of the event in the log, by which notices are sorted */
    void add(NoticeRaised event, long place, Instant at) {
        var statement = jdbc.sql(ADD)
                .param("id", event.noticeId())
                .param("place", place)
                .param("kind", event.kind().name())
                .param("at", at.atOffset(UTC))
                .param("post", event instanceof VacancyMatched matched ? matched.postId() : null)
                .param("candidate", candidate(event))
                .param("webhook", event instanceof WebhookFailureNoticed failed ? failed.webhookId() : null)
                .param("best", best(event))
                .param("posts", json.write(posts(event)));
        switch (event) {
            case VacancyMatched matched ->
                add(statement, matched.occasion(), matched.policyVersion(), matched.fitting());
            case MemberMatched matched ->
                add(statement, matched.occasion(), matched.policyVersion(), matched.fitting());
            case WebhookFailureNoticed _ -> add(statement, null, null, 0);
        }
    }

    private static void add(
            StatementSpec statement, @Nullable Occasion occasion, @Nullable String policyVersion, int fitting) {
        statement
                .param("trigger", occasion == null ? null : occasion.trigger().name())
                .param("position", occasion == null ? null : occasion.position())
                .param("policyVersion", policyVersion)
                .param("fitting", fitting)
                .update();
    }

    private static @Nullable UUID candidate(NoticeRaised event) {
        return event instanceof MemberMatched matched ? matched.candidateId() : null;
    }

    private static UUID[] best(NoticeRaised event) {
        return event instanceof VacancyMatched matched ? matched.best().toArray(UUID[]::new) : new UUID[0];
    }

    private static List<FittingPost> posts(NoticeRaised event) {
        return event instanceof MemberMatched matched ? matched.posts().orElse(List.of()) : List.of();
    }

    NoticeView view(ResultSet row, int number) throws SQLException {
        var acknowledged = row.getObject("acknowledged_at", OffsetDateTime.class);
        var trigger = row.getString("trigger");
        return new NoticeView(
                row.getObject("id", UUID.class),
                row.getLong("version"),
                NoticeKind.valueOf(row.getString("kind")),
                acknowledged == null ? NoticeState.OPEN : NoticeState.ACKNOWLEDGED,
                trigger == null ? null : NoticeTrigger.valueOf(trigger),
                row.getObject("position", Long.class),
                row.getString("policy_version"),
                row.getObject("post_id", UUID.class),
                row.getObject("candidate_id", UUID.class),
                row.getObject("webhook_id", UUID.class),
                row.getInt("fitting"),
                List.of((UUID[]) row.getArray("best").getArray()),
                json.list(row.getString("posts"), FittingPost.class),
                row.getObject("raised_at", OffsetDateTime.class).toInstant(),
                acknowledged == null ? null : acknowledged.toInstant());
    }
}
