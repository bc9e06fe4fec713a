package org.talentpool.command.automation;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;
import org.talentpool.command.deadline.Deadline;
import org.talentpool.command.deadline.Deadlines;
import org.talentpool.kernel.requisition.RequisitionEvent.ReserveListEstablished;
import org.talentpool.kernel.requisition.RequisitionEvent.ReserveListExtended;
import org.talentpool.kernel.requisition.RequisitionEvent.ReserveListReopened;
import org.talentpool.kernel.requisition.RequisitionId;

/** A list that names its last day ends by itself when that is over, whichever it was when it was named (PO-12). */
@Component
@DisallowReplay
@ProcessingGroup("automation-when-list-end-named-then-expire-list-when-due")
class WhenListEndNamedThenExpireListWhenDue {
    private final Deadlines deadlines;

    WhenListEndNamedThenExpireListWhenDue(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    @EventHandler
    void react(ReserveListEstablished event) {
        var until = event.validUntil();
        if (until != null) {
            ask(event.requisitionId(), until);
        }
    }

    @EventHandler
    void react(ReserveListExtended event) {
        ask(event.requisitionId(), event.validUntil());
    }

    @EventHandler
    void react(ReserveListReopened event) {
        ask(event.requisitionId(), event.validUntil());
    }

    private void ask(UUID list, LocalDate until) {
        deadlines.whenOver(until, new Deadline.OfReserveList(new RequisitionId(list), until));
    }
}
