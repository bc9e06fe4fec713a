package org.talentpool.query.accommodation;

import java.time.Instant;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.Timestamp;
import org.springframework.stereotype.Component;
import org.talentpool.kernel.accommodation.AccommodationEvent.EvidenceFiled;
import org.talentpool.kernel.candidate.CandidateEvent.CandidateErased;
import org.talentpool.query.readmodel.Columns;
import org.talentpool.query.readmodel.Projection;
import org.talentpool.query.readmodel.Table;
import org.talentpool.query.readmodel.Tables;

/** Keeps the evidence for accommodation until its candidate is erased, and none that comes after. */
@Component
@ProcessingGroup("projection-accommodation")
class AccommodationProjection implements Projection {
    private static final Table EVIDENCE = Table.keyedBy("accommodation_evidence", "application_id", "sequence");
    private static final Table ERASURES = Table.keyedBy("accommodation_erasure", "candidate_id");
    private static final String BLANK = """
        update readmodel.accommodation_evidence set evidence = null where candidate_id = :id
        """;

    private final Tables tables;

    AccommodationProjection(Tables tables) {
        this.tables = tables;
    }

    @Override
    public List<Table> tables() {
        return List.of(EVIDENCE, ERASURES);
    }

    @EventHandler
    void on(EvidenceFiled event, @SequenceNumber long sequence, @Timestamp Instant at) {
        var isErased = !tables.known(ERASURES, List.of(event.candidateId())).isEmpty();
        tables.add(
                EVIDENCE,
                Columns.of("application_id", event.applicationId())
                        .with("sequence", sequence)
                        .with("candidate_id", event.candidateId())
                        .with("filed_at", at)
                        .with("evidence", isErased ? null : event.evidence().orNull()));
    }

    @EventHandler
    void on(CandidateErased event) {
        tables.add(ERASURES, Columns.of("candidate_id", event.candidateId()));
        tables.sweep(BLANK, event.candidateId());
    }
}
