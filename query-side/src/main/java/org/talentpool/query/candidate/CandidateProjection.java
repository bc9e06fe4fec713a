package org.talentpool.query.candidate;

import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.talentpool.kernel.candidate.CandidateEvent;
import org.talentpool.kernel.candidate.CandidateEvent.ApplicationEnded;
import org.talentpool.kernel.candidate.CandidateEvent.ApplicationLodged;
import org.talentpool.kernel.candidate.CandidateEvent.AvailabilityPaused;
import org.talentpool.kernel.candidate.CandidateEvent.AvailabilityResumed;
import org.talentpool.kernel.candidate.CandidateEvent.CandidateCommitted;
import org.talentpool.kernel.candidate.CandidateEvent.CandidateErased;
import org.talentpool.kernel.candidate.CandidateEvent.CandidateRegistered;
import org.talentpool.kernel.candidate.CandidateEvent.CommitmentEnded;
import org.talentpool.kernel.candidate.CandidateEvent.MembershipGained;
import org.talentpool.kernel.candidate.CandidateEvent.MembershipRemoved;
import org.talentpool.kernel.candidate.CandidateEvent.MembershipWithdrawn;
import org.talentpool.kernel.candidate.CandidateEvent.ProfileChanged;
import org.talentpool.kernel.candidate.Person;
import org.talentpool.kernel.candidate.Qualifications;
import org.talentpool.kernel.event.Personal;
import org.talentpool.query.readmodel.JsonColumns;
import org.talentpool.query.readmodel.Rows;
import org.talentpool.query.readmodel.Versions;

/** Keeps who a candidate is and what the candidate brings; an erased person leaves the row without them. */
@Component
@ProcessingGroup("projection-candidate")
class CandidateProjection {
    private static final String TABLE = "readmodel.candidate";
    private static final String REGISTER = """
        insert into readmodel.candidate (id, version, erased, person, qualifications, paused)
        values (:id, 1, false, cast(:person as jsonb), cast(:qualifications as jsonb), false)
            on conflict (id) do nothing
        """;
    private static final String CHANGE_PROFILE = """
        update readmodel.candidate
           set person = cast(:person as jsonb), qualifications = cast(:qualifications as jsonb)
         where id = :id
        """;
    private static final String PAUSE = """
        update readmodel.candidate set paused = true, paused_until = :until where id = :id
        """;
    private static final String RESUME = """
        update readmodel.candidate set paused = false, paused_until = null where id = :id
        """;
    private static final String COMMIT = "update readmodel.candidate set committed_to = :post where id = :id";
    private static final String ERASE = """
        update readmodel.candidate set erased = true, person = null, qualifications = null where id = :id
        """;

    private final JdbcClient jdbc;
    private final JsonColumns json;
    private final Versions versions;

    CandidateProjection(JdbcClient jdbc, JsonColumns json, Versions versions) {
        this.jdbc = jdbc;
        this.json = json;
        this.versions = versions;
    }

    @EventHandler
    void on(CandidateRegistered event) {
        describe(REGISTER, event.candidateId(), event.person(), event.qualifications());
    }

    @EventHandler
    void on(ProfileChanged event, @SequenceNumber long sequence) {
        if (!isNews(event, sequence)) return;
        Rows.exactlyOne(describe(CHANGE_PROFILE, event.candidateId(), event.person(), event.qualifications()));
    }

    @EventHandler
    void on(AvailabilityPaused event, @SequenceNumber long sequence) {
        if (!isNews(event, sequence)) return;
        Rows.exactlyOne(jdbc.sql(PAUSE)
                .param("id", event.candidateId())
                .param("until", event.until())
                .update());
    }

    @EventHandler
    void on(AvailabilityResumed event, @SequenceNumber long sequence) {
        if (!isNews(event, sequence)) return;
        Rows.exactlyOne(jdbc.sql(RESUME).param("id", event.candidateId()).update());
    }

    @EventHandler
    void on(CandidateCommitted event, @SequenceNumber long sequence) {
        commit(event, sequence, event.postId());
    }

    @EventHandler
    void on(CommitmentEnded event, @SequenceNumber long sequence) {
        commit(event, sequence, null);
    }

    @EventHandler
    void on(ApplicationLodged event, @SequenceNumber long sequence) {
        isNews(event, sequence);
    }

    @EventHandler
    void on(ApplicationEnded event, @SequenceNumber long sequence) {
        isNews(event, sequence);
    }

    @EventHandler
    void on(MembershipGained event, @SequenceNumber long sequence) {
        isNews(event, sequence);
    }

    @EventHandler
    void on(MembershipWithdrawn event, @SequenceNumber long sequence) {
        isNews(event, sequence);
    }

    @EventHandler
    void on(MembershipRemoved event, @SequenceNumber long sequence) {
        isNews(event, sequence);
    }

    @EventHandler
    void on(CandidateErased event, @SequenceNumber long sequence) {
        if (!isNews(event, sequence)) return;
        Rows.exactlyOne(jdbc.sql(ERASE).param("id", event.candidateId()).update());
    }

    @ResetHandler
    void empty() {
        jdbc.sql("truncate table readmodel.candidate").update();
    }

    private boolean isNews(CandidateEvent event, long sequence) {
        return versions.moveOn(TABLE, event.candidateId(), sequence);
    }

    private void commit(CandidateEvent event, long sequence, @Nullable UUID post) {
        if (!isNews(event, sequence)) return;
        Rows.exactlyOne(jdbc.sql(COMMIT)
                .param("id", event.candidateId())
                .param("post", post)
                .update());
    }

    private int describe(String statement, UUID id, Personal<Person> person, Personal<Qualifications> qualifications) {
        return jdbc.sql(statement)
                .param("id", id)
                .param("person", json.writeOrNull(person.orNull()))
                .param("qualifications", json.writeOrNull(qualifications.orNull()))
                .update();
    }
}
