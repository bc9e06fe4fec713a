package org.talentpool.query.matching;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.talentpool.kernel.requisition.RequisitionEvent;
import org.talentpool.kernel.requisition.RequisitionEvent.RequisitionDrafted;
import org.talentpool.kernel.requisition.RequisitionEvent.ReserveListEstablished;
import org.talentpool.kernel.requisition.RequisitionEvent.ReserveListExtended;
import org.talentpool.kernel.requisition.RequisitionEvent.ReserveListReopened;
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

    void apply(RequisitionEvent event, long sequence, long position) {
        switch (event) {
            case RequisitionDrafted drafted ->
                jdbc.sql(MatchTables.DRAFT_LIST)
                        .param("id", drafted.requisitionId())
                        .param("since", position)
                        .update();
            case ReserveListEstablished established -> establish(established, sequence, position);
            case ReserveListExtended extended -> moveEnd(extended, extended.validUntil(), sequence, position);
            case ReserveListReopened reopened -> moveEnd(reopened, reopened.validUntil(), sequence, position);
            default -> {}
        }
    }

    private void establish(ReserveListEstablished event, long sequence, long position) {
        if (!isNews(event, sequence)) return;
        Rows.exactlyOne(jdbc.sql(MatchTables.ESTABLISH)
                .param("id", event.requisitionId())
                .param("validUntil", event.validUntil())
                .param("validityMonths", event.validityMonths())
                .param("since", position)
                .update());
    }

    private void moveEnd(RequisitionEvent event, LocalDate validUntil, long sequence, long position) {
        if (!isNews(event, sequence)) return;
        Rows.exactlyOne(jdbc.sql(MatchTables.MOVE_END)
                .param("id", event.requisitionId())
                .param("validUntil", validUntil)
                .param("since", position)
                .update());
    }

    private boolean isNews(RequisitionEvent event, long sequence) {
        return versions.moveOn(MatchTables.LISTS, event.requisitionId(), sequence);
    }
}
