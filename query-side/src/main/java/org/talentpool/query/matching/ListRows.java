package org.talentpool.query.matching;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.talentpool.kernel.requisition.RequisitionEvent;
import org.talentpool.kernel.requisition.RequisitionEvent.RequisitionDrafted;
import org.talentpool.kernel.requisition.RequisitionEvent.ReserveListEstablished;
import org.talentpool.kernel.requisition.RequisitionEvent.ReserveListExtended;
import org.talentpool.query.readmodel.Rows;
import org.talentpool.query.readmodel.Versions;

/** What the streams of requisitions tell about their reserve lists. */
@Component
class ListRows {
    private final JdbcClient jdbc;
    private final Versions versions;

    ListRows(JdbcClient jdbc, Versions versions) {
        this.jdbc = jdbc;
        this.versions = versions;
    }

    void apply(RequisitionEvent event, long sequence) {
        switch (event) {
            case RequisitionDrafted drafted ->
                jdbc.sql(MatchTables.DRAFT_LIST)
                        .param("id", drafted.requisitionId())
                        .update();
            case ReserveListEstablished established -> setValidity(established, sequence, established.validUntil());
            case ReserveListExtended extended -> setValidity(extended, sequence, extended.validUntil());
            default -> {}
        }
    }

    private void setValidity(RequisitionEvent event, long sequence, @Nullable LocalDate validUntil) {
        if (!versions.moveOn(MatchTables.LISTS, event.requisitionId(), sequence)) return;
        Rows.exactlyOne(jdbc.sql(MatchTables.SET_VALIDITY)
                .param("id", event.requisitionId())
                .param("validUntil", validUntil)
                .update());
    }
}
