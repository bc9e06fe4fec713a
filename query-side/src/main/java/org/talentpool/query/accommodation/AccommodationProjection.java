package org.talentpool.query.accommodation;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import java.util.stream.Stream;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.Timestamp;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.talentpool.kernel.accommodation.AccommodationEvent.EvidenceFiled;
import org.talentpool.kernel.candidate.CandidateEvent.CandidateErased;

/** Keeps the evidence for accommodation until its candidate is erased, and none that comes after. */
@Component
@ProcessingGroup("projection-accommodation")
class AccommodationProjection {
    private static final String FILE = """
        insert into readmodel.accommodation_evidence (application_id, sequence, candidate_id, filed_at, evidence)
        values (:application, :sequence, :candidate, :at,
                case when exists (select from readmodel.accommodation_erasure where candidate_id = :candidate)
                     then null else cast(:evidence as text) end)
            on conflict (application_id, sequence) do nothing
        """;
    private static final String REMEMBER_ERASURE = """
        insert into readmodel.accommodation_erasure (candidate_id) values (:candidate) on conflict do nothing
        """;
    private static final String BLANK = """
        update readmodel.accommodation_evidence set evidence = null where candidate_id = :candidate
        """;

    private final JdbcClient jdbc;

    AccommodationProjection(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(EvidenceFiled event, @SequenceNumber long sequence, @Timestamp Instant at) {
        jdbc.sql(FILE)
                .param("application", event.applicationId())
                .param("sequence", sequence)
                .param("candidate", event.candidateId())
                .param("at", at.atOffset(UTC))
                .param("evidence", event.evidence().orNull())
                .update();
    }

    @EventHandler
    void on(CandidateErased event) {
        Stream.of(REMEMBER_ERASURE, BLANK)
                .forEach(statement -> jdbc.sql(statement)
                        .param("candidate", event.candidateId())
                        .update());
    }

    @ResetHandler
    void empty() {
        jdbc.sql("truncate table readmodel.accommodation_evidence, readmodel.accommodation_erasure")
                .update();
    }
}
