package org.talentpool.query.notice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.talentpool.kernel.notice.FittingPost;
import org.talentpool.kernel.notice.NoticeKind;
import org.talentpool.kernel.notice.NoticeState;
import org.talentpool.kernel.notice.NoticeTrigger;
import org.talentpool.kernel.notice.NoticeView;
import org.talentpool.query.readmodel.JsonColumns;

/** Reads the rows of notices. */
@Component
class NoticeRows {
    private final JsonColumns json;

    NoticeRows(JsonColumns json) {
        this.json = json;
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
