package org.talentpool.query.application;

import static org.talentpool.query.application.ApplicationTables.APPLICATIONS;
import static org.talentpool.query.application.ApplicationTables.ASSESSMENTS;
import static org.talentpool.query.application.ApplicationTables.ERASURES;
import static org.talentpool.query.application.ApplicationTables.FLAGS;

import java.time.Instant;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.Timestamp;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.talentpool.kernel.application.AccommodationState;
import org.talentpool.kernel.application.ApplicationEvent;
import org.talentpool.kernel.application.ApplicationEvent.AccommodationDeclined;
import org.talentpool.kernel.application.ApplicationEvent.AccommodationGranted;
import org.talentpool.kernel.application.ApplicationEvent.AccommodationRequested;
import org.talentpool.kernel.application.ApplicationEvent.AiUseFlagged;
import org.talentpool.kernel.application.ApplicationEvent.ApplicantListed;
import org.talentpool.kernel.application.ApplicationEvent.ApplicationRejected;
import org.talentpool.kernel.application.ApplicationEvent.ApplicationScreened;
import org.talentpool.kernel.application.ApplicationEvent.ApplicationSubmitted;
import org.talentpool.kernel.application.ApplicationEvent.ApplicationWithdrawn;
import org.talentpool.kernel.application.ApplicationEvent.AssessmentRecorded;
import org.talentpool.kernel.application.ApplicationState;
import org.talentpool.kernel.application.ApplicationView.Listing;
import org.talentpool.kernel.application.ScreeningOutcome;
import org.talentpool.kernel.candidate.CandidateEvent.CandidateErased;
import org.talentpool.kernel.event.Personal;
import org.talentpool.query.readmodel.Columns;
import org.talentpool.query.readmodel.JsonColumns;
import org.talentpool.query.readmodel.Projection;
import org.talentpool.query.readmodel.Table;
import org.talentpool.query.readmodel.Tables;

/** Keeps applications with their findings. Those about an erased person are blanked, hence {@link CandidateSequence}. */
@Component
@ProcessingGroup("projection-application")
class ApplicationProjection implements Projection {
    private final Tables tables;
    private final JsonColumns json;

    ApplicationProjection(Tables tables, JsonColumns json) {
        this.tables = tables;
        this.json = json;
    }

    @Override
    public List<Table> tables() {
        return List.of(APPLICATIONS, ASSESSMENTS, FLAGS, ERASURES);
    }

    @EventHandler
    void on(ApplicationSubmitted event, @SequenceNumber long sequence, @Timestamp Instant at) {
        tables.save(
                APPLICATIONS,
                seen(event, sequence)
                        .with("requisition_id", event.requisitionId())
                        .with("candidate_id", event.candidateId())
                        .with("state", ApplicationState.SUBMITTED)
                        .with("profiles", json.write(event.profiles()))
                        .with("submitted_at", at)
                        .with("criteria", "[]")
                        .with("accommodation", AccommodationState.NOT_REQUESTED));
    }

    @EventHandler
    void on(ApplicationScreened event, @SequenceNumber long sequence) {
        var state =
                event.outcome() == ScreeningOutcome.IN ? ApplicationState.SCREENED_IN : ApplicationState.SCREENED_OUT;
        var criteria = unlessErased(event, event.criteria());
        tables.change(
                APPLICATIONS,
                seen(event, sequence)
                        .with("state", state)
                        .with("screening", event.outcome())
                        .with("criteria", json.write(criteria == null ? List.of() : criteria)));
    }

    @EventHandler
    void on(AssessmentRecorded event, @SequenceNumber long sequence, @Timestamp Instant at) {
        move(event, sequence, ApplicationState.ASSESSED);
        tables.add(
                ASSESSMENTS,
                finding(event, sequence)
                        .with("kind", event.kind())
                        .with("recorded_at", at)
                        .with("result", json.writeOrNull(unlessErased(event, event.result()))));
    }

    @EventHandler
    void on(AiUseFlagged event, @SequenceNumber long sequence, @Timestamp Instant at) {
        tables.change(APPLICATIONS, seen(event, sequence));
        tables.add(
                FLAGS,
                finding(event, sequence)
                        .with("phase", event.phase())
                        .with("flagged_at", at)
                        .with("evidence", unlessErased(event, event.evidence())));
    }

    @EventHandler
    void on(AccommodationRequested event, @SequenceNumber long sequence) {
        tables.change(APPLICATIONS, accommodated(event, sequence, AccommodationState.REQUESTED));
    }

    @EventHandler
    void on(AccommodationGranted event, @SequenceNumber long sequence) {
        var measures = unlessErased(event, event.measures());
        tables.change(
                APPLICATIONS,
                accommodated(event, sequence, AccommodationState.GRANTED)
                        .with("measures", measures == null || measures.isEmpty() ? null : measures));
    }

    @EventHandler
    void on(AccommodationDeclined event, @SequenceNumber long sequence) {
        tables.change(APPLICATIONS, accommodated(event, sequence, AccommodationState.DECLINED));
    }

    @EventHandler
    void on(ApplicantListed event, @SequenceNumber long sequence) {
        var listing = new Listing(event.profiles(), event.gradeSlots(), event.notifiedOn());
        tables.change(
                APPLICATIONS,
                seen(event, sequence).with("state", ApplicationState.LISTED).with("listing", json.write(listing)));
    }

    @EventHandler
    void on(ApplicationRejected event, @SequenceNumber long sequence) {
        move(event, sequence, ApplicationState.REJECTED);
    }

    @EventHandler
    void on(ApplicationWithdrawn event, @SequenceNumber long sequence) {
        move(event, sequence, ApplicationState.WITHDRAWN);
    }

    @EventHandler
    void on(CandidateErased event) {
        tables.add(ERASURES, Columns.of("candidate_id", event.candidateId()));
        ApplicationTables.BLANK.forEach(blanking -> tables.sweep(blanking, event.candidateId()));
    }

    private void move(ApplicationEvent event, long sequence, ApplicationState state) {
        tables.change(APPLICATIONS, seen(event, sequence).with("state", state));
    }

    private <T> @Nullable T unlessErased(ApplicationEvent event, Personal<T> found) {
        return tables.known(ERASURES, List.of(event.candidateId())).isEmpty() ? found.orNull() : null;
    }

    private static Columns accommodated(ApplicationEvent event, long sequence, AccommodationState state) {
        return seen(event, sequence).with("accommodation", state);
    }

    private static Columns finding(ApplicationEvent event, long sequence) {
        return Columns.of("application_id", event.applicationId())
                .with("sequence", sequence)
                .with("candidate_id", event.candidateId());
    }

    private static Columns seen(ApplicationEvent event, long sequence) {
        return APPLICATIONS.seen(event.applicationId(), sequence);
    }
}
