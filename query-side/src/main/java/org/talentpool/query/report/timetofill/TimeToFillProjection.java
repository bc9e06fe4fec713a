package org.talentpool.query.report.timetofill;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.Timestamp;
import org.springframework.stereotype.Component;
import org.talentpool.kernel.post.PostEvent.CandidateAppointed;
import org.talentpool.kernel.post.PostEvent.PostPlanned;
import org.talentpool.kernel.post.PostEvent.VacancyOpened;
import org.talentpool.query.readmodel.Columns;
import org.talentpool.query.readmodel.Projection;
import org.talentpool.query.readmodel.Table;
import org.talentpool.query.readmodel.Tables;

/** Keeps when each post was planned, first opened and filled; each moment is set once, so a repetition changes nothing. */
@Component
@ProcessingGroup("projection-time-to-fill")
class TimeToFillProjection implements Projection {
    private static final Table POSTS = Table.keyedBy("time_to_fill", "post_id").keepingItsPast();

    private final Tables tables;

    TimeToFillProjection(Tables tables) {
        this.tables = tables;
    }

    @Override
    public List<Table> tables() {
        return List.of(POSTS);
    }

    @EventHandler
    void on(PostPlanned event, @Timestamp Instant at) {
        tables.add(
                POSTS,
                key(event.postId())
                        .with("number", event.number())
                        .with("title", event.title())
                        .with("planned_at", at));
    }

    @EventHandler
    void on(VacancyOpened event, @Timestamp Instant at) {
        mark("opened_at", event.postId(), at);
    }

    @EventHandler
    void on(CandidateAppointed event, @Timestamp Instant at) {
        mark("filled_at", event.postId(), at);
    }

    private void mark(String moment, UUID post, Instant at) {
        var known = tables.read(POSTS, key(post)).map(row -> row.text(moment));
        if (known.isEmpty()) tables.change(POSTS, key(post).with(moment, at));
    }

    private static Columns key(UUID post) {
        return Columns.of("post_id", post);
    }
}
