package org.talentpool.query.report.funnel;

import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.talentpool.kernel.application.ApplicationEvent;
import org.talentpool.kernel.application.ApplicationEvent.ApplicantListed;
import org.talentpool.kernel.application.ApplicationEvent.ApplicationRejected;
import org.talentpool.kernel.application.ApplicationEvent.ApplicationScreened;
import org.talentpool.kernel.application.ApplicationEvent.ApplicationSubmitted;
import org.talentpool.kernel.application.ApplicationEvent.ApplicationWithdrawn;
import org.talentpool.kernel.application.ApplicationEvent.AssessmentRecorded;
import org.talentpool.kernel.application.ScreeningOutcome;
import org.talentpool.kernel.post.PostEvent.CandidateAppointed;
import org.talentpool.kernel.post.PostEvent.CandidateAssigned;
import org.talentpool.kernel.post.PostEvent.OfferMade;
import org.talentpool.kernel.requisition.RequisitionEvent.RequisitionDrafted;

/**
 * Keeps the stages that each application or candidate has ever reached, one row for each stage reached. A row is only ever
 * added, so neither order nor repetition of events matters.
 */
@Component
@ProcessingGroup("projection-funnel")
class FunnelProjection {
    private static final String DRAFT = """
        insert into readmodel.funnel_requisition (id, number) values (:id, :number) on conflict (id) do nothing
        """;
    private static final String REACH = """
        insert into readmodel.funnel_stage (requisition_id, stage, subject) values (:requisition, :stage, :subject)
            on conflict do nothing
        """;

    private final JdbcClient jdbc;

    FunnelProjection(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(RequisitionDrafted event) {
        jdbc.sql(DRAFT)
                .param("id", event.requisitionId())
                .param("number", event.number())
                .update();
    }

    @EventHandler
    void on(ApplicationSubmitted event) {
        reach(event, Stage.SUBMITTED);
    }

    @EventHandler
    void on(ApplicationScreened event) {
        reach(event, event.outcome() == ScreeningOutcome.IN ? Stage.SCREENED_IN : Stage.SCREENED_OUT);
    }

    @EventHandler
    void on(AssessmentRecorded event) {
        reach(event, Stage.ASSESSED);
    }

    @EventHandler
    void on(ApplicantListed event) {
        reach(event, Stage.LISTED);
    }

    @EventHandler
    void on(ApplicationRejected event) {
        reach(event, Stage.REJECTED);
    }

    @EventHandler
    void on(ApplicationWithdrawn event) {
        reach(event, Stage.WITHDRAWN);
    }

    @EventHandler
    void on(CandidateAssigned event) {
        reach(event.requisitionId(), Stage.HELD, event.candidateId());
    }

    @EventHandler
    void on(OfferMade event) {
        reach(event.requisitionId(), Stage.OFFERED, event.candidateId());
    }

    @EventHandler
    void on(CandidateAppointed event) {
        reach(event.requisitionId(), Stage.APPOINTED, event.candidateId());
    }

    @ResetHandler
    void empty() {
        jdbc.sql("truncate table readmodel.funnel_requisition, readmodel.funnel_stage")
                .update();
    }

    private void reach(ApplicationEvent event, Stage stage) {
        reach(event.requisitionId(), stage, event.applicationId());
    }

    private void reach(UUID requisition, Stage stage, UUID subject) {
        jdbc.sql(REACH)
                .param("requisition", requisition)
                .param("stage", stage.name())
                .param("subject", subject)
                .update();
    }
}
