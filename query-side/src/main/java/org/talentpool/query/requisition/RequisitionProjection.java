package org.talentpool.query.requisition;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
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
import org.talentpool.query.readmodel.Rows;
import org.talentpool.query.readmodel.Versions;

@Component
@ProcessingGroup("projection-requisition")
class RequisitionProjection {
    private static final String TABLE = "readmodel.requisition";
    private static final String DRAFT = """
        insert into readmodel.requisition (id, version, number, title, state, profiles, grade_slots, closes_on,
                                           criteria, criteria_fixed, conditions)
        values (:id, 1, :number, :title, 'DRAFT', cast(:profiles as jsonb), cast(:gradeSlots as jsonb), :closesOn,
                cast(:criteria as jsonb), false, cast(:conditions as jsonb))
            on conflict (id) do nothing
        """;
    private static final String FIX = """
        update readmodel.requisition set criteria = cast(:criteria as jsonb), criteria_fixed = true where id = :id
        """;
    private static final String MOVE = "update readmodel.requisition set state = :state where id = :id";
    private static final String ESTABLISH = """
        update readmodel.requisition
           set state = 'LIST_ESTABLISHED', valid_until = :validUntil, validity_months = :validityMonths
         where id = :id
        """;
    private static final String MOVE_END = "update readmodel.requisition set valid_until = :validUntil where id = :id";

    private final JdbcClient jdbc;
    private final JsonColumns json;
    private final Versions versions;

    RequisitionProjection(JdbcClient jdbc, JsonColumns json, Versions versions) {
        this.jdbc = jdbc;
        this.json = json;
        this.versions = versions;
    }

    @EventHandler
    void on(RequisitionDrafted event) {
        jdbc.sql(DRAFT)
                .param("id", event.requisitionId())
                .param("number", event.number())
                .param("title", event.title())
                .param("profiles", json.write(event.profiles()))
                .param("gradeSlots", json.write(event.gradeSlots()))
                .param("closesOn", event.closesOn())
                .param("criteria", json.writeOrNull(event.criteria()))
                .param("conditions", json.write(event.conditions()))
                .update();
    }

    @EventHandler
    void on(CriteriaFixed event, @SequenceNumber long sequence) {
        if (!versions.moveOn(TABLE, event.requisitionId(), sequence)) return;
        Rows.exactlyOne(jdbc.sql(FIX)
                .param("id", event.requisitionId())
                .param("criteria", json.write(event.criteria()))
                .update());
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
        if (!versions.moveOn(TABLE, event.requisitionId(), sequence)) return;
        Rows.exactlyOne(jdbc.sql(ESTABLISH)
                .param("id", event.requisitionId())
                .param("validUntil", event.validUntil())
                .param("validityMonths", event.validityMonths())
                .update());
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
        versions.moveOn(TABLE, event.requisitionId(), sequence);
    }

    @ResetHandler
    void empty() {
        jdbc.sql("truncate table readmodel.requisition").update();
    }

    private void move(UUID id, long sequence, RequisitionState state) {
        if (!versions.moveOn(TABLE, id, sequence)) return;
        Rows.exactlyOne(
                jdbc.sql(MOVE).param("id", id).param("state", state.name()).update());
    }

    private void moveEnd(UUID id, long sequence, LocalDate validUntil) {
        if (!versions.moveOn(TABLE, id, sequence)) return;
        Rows.exactlyOne(jdbc.sql(MOVE_END)
                .param("id", id)
                .param("validUntil", validUntil)
                .update());
    }
}
