package org.talentpool.query.post;

import java.util.Optional;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;
import org.talentpool.kernel.post.PostQuery.GetPost;
import org.talentpool.kernel.post.PostQuery.ListPosts;
import org.talentpool.kernel.post.PostView;
import org.talentpool.kernel.post.PostsView;
import org.talentpool.query.readmodel.Cursor;
import org.talentpool.query.readmodel.JsonColumns;
import org.talentpool.query.readmodel.Page;
import org.talentpool.query.readmodel.Reading;

@Component
class PostAnswers {
    private static final String ONE = "select * from readmodel.post where id = :id";
    private static final String PAGE = """
        select * from readmodel.post
         where cast(:number as text) is null or (number, id) > (:number, :id)
         order by number, id
         limit :rows
        """;

    private final Reading tables;
    private final PostRow row;

    PostAnswers(Reading tables, JsonColumns json) {
        this.tables = tables;
        this.row = new PostRow(json);
    }

    @QueryHandler
    Optional<PostView> handle(GetPost query) {
        return tables.sql(ONE).param("id", query.postId().value()).query(row).optional();
    }

    @QueryHandler
    PostsView handle(ListPosts query) {
        var after = Cursor.read(query.cursor(), 2);
        var rows = tables.sql(PAGE)
                .param("number", after == null ? null : after.text(0))
                .param("id", after == null ? null : after.uuid(1))
                .param("rows", Page.rowsFor(query.limit()))
                .query(row)
                .list();
        var page = Page.of(rows, query.limit(), last -> Cursor.of(last.number(), last.id()));
        return new PostsView(page.items(), page.next());
    }
}
