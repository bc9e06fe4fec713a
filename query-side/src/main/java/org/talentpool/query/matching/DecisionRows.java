package org.talentpool.query.matching;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.talentpool.kernel.consideration.DecisionKind;
import org.talentpool.kernel.post.PostEvent;
import org.talentpool.kernel.post.PostEvent.CandidateAssigned;
import org.talentpool.kernel.post.PostEvent.VacancyClosed;
import org.talentpool.query.readmodel.Columns;
import org.talentpool.query.readmodel.Tables;

/**
 * Where in the log a vacancy was decided on. A place is written once, with the lists that the vacancy is open to just then:
 * its own stream has told them before.
 */
@Component
class DecisionRows {
    private final Tables tables;

    DecisionRows(Tables tables) {
        this.tables = tables;
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
        var place = Columns.of("position", position);
        if (tables.read(MatchTables.DECISIONS, place).isPresent()) return;
        var decision = place.with("post_id", event.postId())
                .with("kind", kind)
                .with("candidate_id", candidate)
                .with("decided_at", at)
                .with("policy_version", policyVersion);
        tables.add(MatchTables.DECISIONS, decision);
        lists(event.postId()).forEach(list -> tables.add(MatchTables.DECISION_LISTS, entry(list, position)));
    }

    private Set<UUID> lists(UUID post) {
        return tables.read(MatchTables.VACANCIES, Columns.of("id", post))
                .map(vacancy -> vacancy.text("requisition_ids"))
                .map(Uuids::read)
                .orElse(Set.of());
    }

    private static Columns entry(UUID list, long position) {
        return Columns.of("requisition_id", list).with("position", position);
    }
}
