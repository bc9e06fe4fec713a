package org.talentpool.query.notice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;
import org.talentpool.kernel.notice.NoticeQuery.GetNotice;
import org.talentpool.kernel.notice.NoticeQuery.ListNotices;
import org.talentpool.kernel.notice.NoticeState;
import org.talentpool.kernel.notice.NoticeView;
import org.talentpool.kernel.notice.NoticesView;
import org.talentpool.query.readmodel.Cursor;
import org.talentpool.query.readmodel.Page;
import org.talentpool.query.readmodel.Reading;

@Component
class NoticeAnswers {
    private static final String ONE = "select * from readmodel.notice where id = :id";
    private static final String PAGE = """
        select * from readmodel.notice
         where (cast(:open as boolean) is null or (acknowledged_at is null) = :open)
           and (cast(:kind as text) is null or kind = :kind)
           and (cast(:post as uuid) is null or post_id = :post
                or posts @> jsonb_build_array(jsonb_build_object('postId', cast(:post as text))))
           and (cast(:candidate as uuid) is null or candidate_id = :candidate
                or best @> array[cast(:candidate as uuid)])
           and (cast(:before as bigint) is null or place < :before)
         order by place desc
         limit :rows
        """;

    private final Reading tables;
    private final NoticeRows rows;

    NoticeAnswers(Reading tables, NoticeRows rows) {
        this.tables = tables;
        this.rows = rows;
    }

    @QueryHandler
    Optional<NoticeView> handle(GetNotice query) {
        return tables.sql(ONE)
                .param("id", query.noticeId().value())
                .query(rows::view)
                .optional();
    }

    @QueryHandler
    NoticesView handle(ListNotices query) {
        var after = Cursor.read(query.cursor(), 1);
        var found = tables.sql(PAGE)
                .param("open", query.state() == null ? null : query.state() == NoticeState.OPEN)
                .param("kind", query.kind() == null ? null : query.kind().name())
                .param("post", query.postId())
                .param("candidate", query.candidateId())
                .param("before", after == null ? null : after.number(0))
                .param("rows", Page.rowsFor(query.limit()))
                .query(this::row)
                .list();
        var page = Page.of(found, query.limit(), last -> Cursor.of(last.place()));
        return new NoticesView(page.items().stream().map(Row::notice).toList(), page.next());
    }

    private Row row(ResultSet row, int number) throws SQLException {
        return new Row(rows.view(row, number), row.getLong("place"));
    }

    private record Row(NoticeView notice, long place) {}
}
