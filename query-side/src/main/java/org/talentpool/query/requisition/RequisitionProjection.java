package org.talentpool.query.requisition;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.springframework.stereotype.Component;
import org.talentpool.kernel.requisition.RequisitionEvent.CriteriaFixed;
import org.talentpool.kernel.requisition.RequisitionEvent.RequisitionCancelled;
import org.talentpool.kernel.requisition.RequisitionEvent.RequisitionClosed;
import org.talentpool.kernel.requisition.RequisitionEvent.RequisitionDrafted;
import org.talentpool.kernel.requisition.RequisitionEvent.RequisitionPublished;
import org.talentpool.kernel.requisition.RequisitionEvent.ReserveListEstablished;
import org.talentpool.kernel.requisition.RequisitionEvent.ReserveListExpired;
import org.talentpool.kernel.requisition.RequisitionEvent.ReserveListExtended;
import org.talentpool.kernel.requisition.RequisitionEvent.ReserveListReopened;
import org.talentpool.kernel.requisition.RequisitionState;
import org.talentpool.query.readmodel.JsonColumns;
import org.talentpool.query.readmodel.Projection;
import org.talentpool.query.readmodel.Table;
import org.talentpool.query.readmodel.Tables;

/** Keeps each requisition with its criteria and the end of its list. */
@Component
@ProcessingGroup("projection-requisition")
class RequisitionProjection implements Projection {
    private static final Table REQUISITIONS = Table.ofStreams("requisition");

    private final Tables tables;
    private final JsonColumns json;

    RequisitionProjection(Tables tables, JsonColumns json) {
        this.tables = tables;
        this.json = json;
    }

    @Override
    public List<Table> tables() {
        return List.of(REQUISITIONS);
    }

    @EventHandler
    void on(RequisitionDrafted event, @SequenceNumber long sequence) {
        tables.save(
                REQUISITIONS,
                REQUISITIONS
                        .seen(event.requisitionId(), sequence)
                        .with("number", event.number())
                        .with("title", event.title())
                        .with("state", RequisitionState.DRAFT)
                        .with("profiles", json.write(event.profiles()))
                        .with("grade_slots", json.write(event.gradeSlots()))
                        .with("closes_on", event.closesOn())
                        .with("criteria", json.writeOrNull(event.criteria()))
                        .with("criteria_fixed", false)
                        .with("conditions", json.write(event.conditions())));
    }

    @EventHandler
    void on(CriteriaFixed event, @SequenceNumber long sequence) {
        tables.change(
                REQUISITIONS,
                REQUISITIONS
                        .seen(event.requisitionId(), sequence)
                        .with("criteria", json.write(event.criteria()))
                        .with("criteria_fixed", true));
    }

    @EventHandler
    void on(RequisitionPublished event, @SequenceNumber long sequence) {
        move(event.requisitionId(), sequence, RequisitionState.PUBLISHED);
    }

    @EventHandler
    void on(RequisitionClosed event, @SequenceNumber long sequence) {
        move(event.requisitionId(), sequence, RequisitionState.CLOSED);
    }

    @EventHandler
    void on(RequisitionCancelled event, @SequenceNumber long sequence) {
        move(event.requisitionId(), sequence, RequisitionState.CANCELLED);
    }

    @EventHandler
    void on(ReserveListEstablished event, @SequenceNumber long sequence) {
        tables.change(
                REQUISITIONS,
                REQUISITIONS
                        .seen(event.requisitionId(), sequence)
                        .with("state", RequisitionState.LIST_ESTABLISHED)
                        .with("valid_until", event.validUntil())
                        .with("validity_months", event.validityMonths()));
    }

    @EventHandler
    void on(ReserveListExtended event, @SequenceNumber long sequence) {
        moveEnd(event.requisitionId(), sequence, event.validUntil());
    }

    @EventHandler
    void on(ReserveListReopened event, @SequenceNumber long sequence) {
        moveEnd(event.requisitionId(), sequence, event.validUntil());
    }

    @EventHandler
    void on(ReserveListExpired event, @SequenceNumber long sequence) {
        tables.change(REQUISITIONS, REQUISITIONS.seen(event.requisitionId(), sequence));
    }

    private void move(UUID id, long sequence, RequisitionState state) {
        tables.change(REQUISITIONS, REQUISITIONS.seen(id, sequence).with("state", state));
    }

    private void moveEnd(UUID id, long sequence, LocalDate validUntil) {
        tables.change(REQUISITIONS, REQUISITIONS.seen(id, sequence).with("valid_until", validUntil));
    }
}
