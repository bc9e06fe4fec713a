package org.talentpool.query.report.timetofill;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.Timestamp;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.talentpool.kernel.post.PostEvent.CandidateAppointed;
import org.talentpool.kernel.post.PostEvent.PostPlanned;
import org.talentpool.kernel.post.PostEvent.VacancyOpened;
import org.talentpool.query.readmodel.Rows;

/** Keeps when each post was planned, first opened and filled; each moment is set once, so a repetition changes nothing. */
@Component
@ProcessingGroup("projection-time-to-fill")
class TimeToFillProjection {
    private static final String PLAN = """
        insert into readmodel.time_to_fill (post_id, number, title, planned_at) values (:id, :number, :title, :at)
            on conflict (post_id) do nothing
        """;
    private static final String OPEN = """
        update readmodel.time_to_fill set opened_at = coalesce(opened_at, :at) where post_id = :id
        """;
    private static final String FILL = """
        update readmodel.time_to_fill set filled_at = coalesce(filled_at, :at) where post_id = :id
        """;

    private final JdbcClient jdbc;

    TimeToFillProjection(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(PostPlanned event, @Timestamp Instant at) {
        jdbc.sql(PLAN)
                .param("id", event.postId())
                .param("number", event.number())
                .param("title", event.title())
                .param("at", at.atOffset(UTC))
                .update();
    }

    @EventHandler
    void on(VacancyOpened event, @Timestamp Instant at) {
        mark(OPEN, event.postId(), at);
    }

    @EventHandler
    void on(CandidateAppointed event, @Timestamp Instant at) {
        mark(FILL, event.postId(), at);
    }

    @ResetHandler
    void empty() {
        jdbc.sql("truncate table readmodel.time_to_fill").update();
    }

    private void mark(String update, UUID post, Instant at) {
        Rows.exactlyOne(
                jdbc.sql(update).param("id", post).param("at", at.atOffset(UTC)).update());
    }
}
