package org.talentpool.query.notice;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import java.util.stream.Stream;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.eventhandling.TrackingToken;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.talentpool.kernel.candidate.CandidateEvent.CandidateErased;
import org.talentpool.kernel.notice.NoticeEvent.NoticeAcknowledged;
import org.talentpool.kernel.notice.NoticeEvent.NoticeRaised;
import org.talentpool.query.readmodel.Versions;

/** Keeps every notice; of a candidate who is erased, before or after, neither scores nor the id. */
@Component
@ProcessingGroup("projection-notices")
class NoticeProjection {
    private static final String TABLE = "readmodel.notice";
    private static final String ACKNOWLEDGE = """
        update readmodel.notice set acknowledged_at = :at where id = :id
        """;
    private static final String REMEMBER_ERASURE = """
        insert into readmodel.notice_erasure (candidate_id) values (:candidate) on conflict do nothing
        """;
    private static final String FORGET_MEMBER = """
        update readmodel.notice set candidate_id = null, posts = '[]' where candidate_id = :candidate
        """;
    private static final String FORGET_AMONG_BEST = """
        update readmodel.notice set best = array_remove(best, :candidate) where best @> array[:candidate]
        """;

    private final JdbcClient jdbc;
    private final NoticeRows rows;
    private final Versions versions;

    NoticeProjection(JdbcClient jdbc, NoticeRows rows, Versions versions) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.versions = versions;
    }

    @EventHandler
    void on(NoticeRaised event, TrackingToken token, @Timestamp Instant at) {
        rows.add(event, token.position().orElseThrow(), at);
    }

    @EventHandler
    void on(NoticeAcknowledged event, @SequenceNumber long sequence, @Timestamp Instant at) {
        if (versions.moveOn(TABLE, event.noticeId(), sequence)) {
            jdbc.sql(ACKNOWLEDGE)
                    .param("id", event.noticeId())
                    .param("at", at.atOffset(UTC))
                    .update();
        }
    }

    @EventHandler
    void on(CandidateErased event) {
        Stream.of(REMEMBER_ERASURE, FORGET_MEMBER, FORGET_AMONG_BEST)
                .forEach(statement -> jdbc.sql(statement)
                        .param("candidate", event.candidateId())
                        .update());
    }

    @ResetHandler
    void empty() {
        jdbc.sql("truncate table readmodel.notice, readmodel.notice_erasure").update();
    }
}
