package org.talentpool.query.application;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.Timestamp;
import org.springframework.jdbc.core.simple.JdbcClient;
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
import org.talentpool.query.readmodel.JsonColumns;
import org.talentpool.query.readmodel.Rows;
import org.talentpool.query.readmodel.Versions;

/** Keeps applications with their findings. Those about an erased person are blanked, hence {@link CandidateSequence}. */
@Component
@ProcessingGroup("projection-application")
class ApplicationProjection {
    private final JdbcClient jdbc;
    private final JsonColumns json;
    private final Versions versions;

    ApplicationProjection(JdbcClient jdbc, JsonColumns json, Versions versions) {
        this.jdbc = jdbc;
        this.json = json;
        this.versions = versions;
    }

    @EventHandler
    void on(ApplicationSubmitted event, @Timestamp Instant at) {
        jdbc.sql(ApplicationTables.SUBMIT)
                .param("id", event.applicationId())
                .param("requisition", event.requisitionId())
                .param("candidate", event.candidateId())
                .param("profiles", json.write(event.profiles()))
                .param("at", at.atOffset(UTC))
                .update();
    }

    @EventHandler
    void on(ApplicationScreened event, @SequenceNumber long sequence) {
        var state =
                event.outcome() == ScreeningOutcome.IN ? ApplicationState.SCREENED_IN : ApplicationState.SCREENED_OUT;
        change(
                event,
                sequence,
                ApplicationTables.SCREEN,
                Map.of(
                        "state", state.name(),
                        "outcome", event.outcome().name(),
                        "criteria", json.write(event.criteria().orElse(List.of()))));
    }

    @EventHandler
    void on(AssessmentRecorded event, @SequenceNumber long sequence, @Timestamp Instant at) {
        if (!change(event, sequence, ApplicationTables.MOVE, Map.of("state", ApplicationState.ASSESSED.name()))) return;
        Rows.exactlyOne(jdbc.sql(ApplicationTables.ASSESS)
                .param("id", event.applicationId())
                .param("sequence", sequence)
                .param("candidate", event.candidateId())
                .param("kind", event.kind().name())
                .param("at", at.atOffset(UTC))
                .param("result", json.writeOrNull(event.result().orNull()))
                .update());
    }

    @EventHandler
    void on(AiUseFlagged event, @SequenceNumber long sequence, @Timestamp Instant at) {
        if (!versions.moveOn(ApplicationTables.NAME, event.applicationId(), sequence)) return;
        Rows.exactlyOne(jdbc.sql(ApplicationTables.FLAG)
                .param("id", event.applicationId())
                .param("sequence", sequence)
                .param("candidate", event.candidateId())
                .param("phase", event.phase().name())
                .param("at", at.atOffset(UTC))
                .param("evidence", event.evidence().orNull())
                .update());
    }

    @EventHandler
    void on(AccommodationRequested event, @SequenceNumber long sequence) {
        accommodate(event, sequence, AccommodationState.REQUESTED);
    }

    @EventHandler
    void on(AccommodationGranted event, @SequenceNumber long sequence) {
        change(
                event,
                sequence,
                ApplicationTables.GRANT,
                Map.of("measures", event.measures().orElse("")));
    }

    @EventHandler
    void on(AccommodationDeclined event, @SequenceNumber long sequence) {
        accommodate(event, sequence, AccommodationState.DECLINED);
    }

    @EventHandler
    void on(ApplicantListed event, @SequenceNumber long sequence) {
        var listing = new Listing(event.profiles(), event.gradeSlots(), event.notifiedOn());
        change(event, sequence, ApplicationTables.LIST, Map.of("listing", json.write(listing)));
    }

    @EventHandler
    void on(ApplicationRejected event, @SequenceNumber long sequence) {
        change(event, sequence, ApplicationTables.MOVE, Map.of("state", ApplicationState.REJECTED.name()));
    }

    @EventHandler
    void on(ApplicationWithdrawn event, @SequenceNumber long sequence) {
        change(event, sequence, ApplicationTables.MOVE, Map.of("state", ApplicationState.WITHDRAWN.name()));
    }

    @EventHandler
    void on(CandidateErased event) {
        Stream.of(
                        ApplicationTables.REMEMBER_ERASURE,
                        ApplicationTables.BLANK_FINDINGS,
                        ApplicationTables.BLANK_RESULTS,
                        ApplicationTables.BLANK_FLAGS)
                .forEach(statement -> jdbc.sql(statement)
                        .param("candidate", event.candidateId())
                        .update());
    }

    @ResetHandler
    void empty() {
        jdbc.sql(ApplicationTables.EMPTY).update();
    }

    private void accommodate(ApplicationEvent event, long sequence, AccommodationState state) {
        change(event, sequence, ApplicationTables.ACCOMMODATE, Map.of("state", state.name()));
    }

    private boolean change(ApplicationEvent event, long sequence, String update, Map<String, Object> values) {
        if (!versions.moveOn(ApplicationTables.NAME, event.applicationId(), sequence)) return false;
        Rows.exactlyOne(jdbc.sql(update)
                .param("id", event.applicationId())
                .params(values)
                .update());
        return true;
    }
}
