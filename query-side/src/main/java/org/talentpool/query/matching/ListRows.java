package org.talentpool.query.matching;

import org.springframework.stereotype.Component;
import org.talentpool.kernel.requisition.RequisitionEvent;
import org.talentpool.kernel.requisition.RequisitionEvent.RequisitionDrafted;
import org.talentpool.kernel.requisition.RequisitionEvent.ReserveListEstablished;
import org.talentpool.kernel.requisition.RequisitionEvent.ReserveListExtended;
import org.talentpool.kernel.requisition.RequisitionEvent.ReserveListReopened;
import org.talentpool.query.readmodel.Columns;
import org.talentpool.query.readmodel.Tables;

/** What the streams of requisitions tell about their reserve lists. */
@Component
class ListRows {
    private final Tables tables;

    ListRows(Tables tables) {
        this.tables = tables;
    }

    void apply(RequisitionEvent event, long sequence, long position) {
        var list = MatchTables.LISTS.seen(event.requisitionId(), sequence).with("since", position);
        switch (event) {
            case RequisitionDrafted _ -> tables.save(MatchTables.LISTS, list.with("established", false));
            case ReserveListEstablished established -> tables.change(MatchTables.LISTS, establish(list, established));
            case ReserveListExtended extended ->
                tables.change(MatchTables.LISTS, list.with("valid_until", extended.validUntil()));
            case ReserveListReopened reopened ->
                tables.change(MatchTables.LISTS, list.with("valid_until", reopened.validUntil()));
            default -> {}
        }
    }

    private static Columns establish(Columns list, ReserveListEstablished event) {
        return list.with("established", true)
                .with("valid_until", event.validUntil())
                .with("validity_months", event.validityMonths());
    }
}
