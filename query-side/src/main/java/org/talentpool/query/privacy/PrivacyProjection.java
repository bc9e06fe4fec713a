package org.talentpool.query.privacy;

import java.time.Instant;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.talentpool.eventlog.metadata.DecisionMetaData;
import org.talentpool.kernel.candidate.CandidateEvent.CandidateErased;
import org.talentpool.kernel.privacy.ErasureStep;
import org.talentpool.kernel.privacy.PrivacyEvent.ErasureAdvanced;
import org.talentpool.kernel.privacy.PrivacyEvent.ErasureAnnounced;
import org.talentpool.kernel.privacy.PrivacyEvent.ErasureCompleted;
import org.talentpool.kernel.privacy.PrivacyEvent.PersonalDataExported;
import org.talentpool.kernel.privacy.PrivacyEvent.RetentionEnded;
import org.talentpool.kernel.privacy.PrivacyEvent.RetentionJudged;
import org.talentpool.query.readmodel.Columns;
import org.talentpool.query.readmodel.JsonColumns;
import org.talentpool.query.readmodel.Projection;
import org.talentpool.query.readmodel.Table;
import org.talentpool.query.readmodel.Tables;

/** Keeps how long persons are kept and how far erasures have come, and nothing of whom they forget. */
@Component
@ProcessingGroup("projection-privacy")
class PrivacyProjection implements Projection {
    private static final Table REQUESTS = Table.keyedBy("erasure_request", "candidate_id");
    private static final Table FILES = Table.ofStreams("privacy_file");

    private final Tables tables;
    private final JsonColumns json;

    PrivacyProjection(Tables tables, JsonColumns json) {
        this.tables = tables;
        this.json = json;
    }

    @Override
    public List<Table> tables() {
        return List.of(REQUESTS, FILES);
    }

    @EventHandler
    void on(
            CandidateErased event,
            @Timestamp Instant at,
            @MetaDataValue(DecisionMetaData.REASON_CODE) @Nullable String reasonCode) {
        tables.add(
                REQUESTS,
                Columns.of("candidate_id", event.candidateId())
                        .with("requested_at", at)
                        .with("reason_code", reasonCode));
    }

    @EventHandler
    void on(PersonalDataExported event, @SequenceNumber long sequence) {
        tables.save(FILES, FILES.seen(event.candidateId(), sequence));
    }

    @EventHandler
    void on(RetentionJudged event, @SequenceNumber long sequence, @Timestamp Instant at) {
        tables.save(
                FILES,
                FILES.seen(event.candidateId(), sequence)
                        .with("outcome", event.outcome())
                        .with("last_used_on", event.lastUsedOn())
                        .with("kept_until", event.keptUntil())
                        .with("held", event.held())
                        .with("policy_version", event.policyVersion())
                        .with("judged_at", at)
                        .with("announced_at", null)
                        .with("erased_after", null));
    }

    @EventHandler
    void on(ErasureAnnounced event, @SequenceNumber long sequence, @Timestamp Instant at) {
        tables.save(
                FILES,
                FILES.seen(event.candidateId(), sequence)
                        .with("announced_at", at)
                        .with("erased_after", event.erasedAfter()));
    }

    @EventHandler
    void on(RetentionEnded event, @SequenceNumber long sequence) {
        tables.save(FILES, FILES.seen(event.candidateId(), sequence));
    }

    @EventHandler
    void on(ErasureAdvanced event, @SequenceNumber long sequence) {
        tables.save(
                FILES,
                FILES.seen(event.candidateId(), sequence)
                        .with("state", event.step())
                        .with("emptied_first", json.write(event.stores())));
    }

    @EventHandler
    void on(ErasureCompleted event, @SequenceNumber long sequence, @Timestamp Instant at) {
        tables.save(
                FILES,
                FILES.seen(event.candidateId(), sequence)
                        .with("state", ErasureStep.COMPLETED)
                        .with("emptied_last", json.write(event.stores()))
                        .with("stores_scanned", event.storesScanned())
                        .with("completed_at", at));
    }
}
