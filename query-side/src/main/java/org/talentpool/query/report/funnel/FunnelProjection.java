package org.talentpool.query.report.funnel;

import java.util.List;
import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
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
import org.talentpool.query.readmodel.Columns;
import org.talentpool.query.readmodel.Projection;
import org.talentpool.query.readmodel.Table;
import org.talentpool.query.readmodel.Tables;

/**
 * Keeps the stages that each application or candidate has ever reached, one row for each stage reached. A row is only ever
 * added, so neither order nor repetition of events matters.
 */
@Component
@ProcessingGroup("projection-funnel")
class FunnelProjection implements Projection {
    private static final Table REQUISITIONS = Table.keyedBy("funnel_requisition", "id");
    private static final Table STAGES =
            Table.keyedBy("funnel_stage", "requisition_id", "stage", "subject").sharedByStreams();

    private final Tables tables;

    FunnelProjection(Tables tables) {
        this.tables = tables;
    }

    @Override
    public List<Table> tables() {
        return List.of(REQUISITIONS, STAGES);
    }

    @EventHandler
    void on(RequisitionDrafted event) {
        tables.add(REQUISITIONS, Columns.of("id", event.requisitionId()).with("number", event.number()));
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

    private void reach(ApplicationEvent event, Stage stage) {
        reach(event.requisitionId(), stage, event.applicationId());
    }

    private void reach(UUID requisition, Stage stage, UUID subject) {
        tables.add(
                STAGES,
                Columns.of("requisition_id", requisition).with("stage", stage).with("subject", subject));
    }
}
