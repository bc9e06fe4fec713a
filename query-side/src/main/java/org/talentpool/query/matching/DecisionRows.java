package org.talentpool.query.matching;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.talentpool.kernel.consideration.DecisionKind;
import org.talentpool.kernel.post.PostEvent;
import org.talentpool.kernel.post.PostEvent.CandidateAssigned;
import org.talentpool.kernel.post.PostEvent.VacancyClosed;

/**
 * Where in the log a vacancy was decided on. A place is written once, with the lists that the vacancy is open to just then:
 * its own stream has told them before.
 */
@Component
class DecisionRows {
    private static final String DECIDE = """
        with decided as (
            insert into readmodel.match_decision (position, post_id, kind, candidate_id, decided_at, policy_version)
            values (:position, :post, :kind, :candidate, :at, :policyVersion)
                on conflict (position) do nothing
            returning position, post_id)
        insert into readmodel.match_decision_list (requisition_id, position)
        select distinct unnest(vacancy.requisition_ids), decided.position
          from decided
          join readmodel.match_vacancy vacancy on vacancy.id = decided.post_id
        """;

    private final JdbcClient jdbc;

    DecisionRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param policyVersion as stamped on the event; a choice names the one that it was judged by itself */
    void apply(PostEvent event, long position, Instant at, @Nullable String policyVersion) {
        if (event instanceof CandidateAssigned chosen)
            decide(event, DecisionKind.CHOSEN, chosen.candidateId(), position, at, chosen.policyVersion());
        else if (event instanceof VacancyClosed) decide(event, DecisionKind.CLOSED, null, position, at, policyVersion);
    }

    private void decide(
            PostEvent event,
            DecisionKind kind,
            @Nullable UUID candidate,
            long position,
            Instant at,
            @Nullable String policyVersion) {
        jdbc.sql(DECIDE)
                .param("position", position)
                .param("post", event.postId())
                .param("kind", kind.name())
                .param("candidate", candidate)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("policyVersion", policyVersion)
                .update();
    }
}
