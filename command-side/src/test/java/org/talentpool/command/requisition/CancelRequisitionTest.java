package org.talentpool.command.requisition;

import static org.talentpool.command.decision.RefusedWith.refusedWith;
import static org.talentpool.kernel.refusal.RefusalCode.WRONG_STATE;
import static org.talentpool.kernel.sample.RequisitionSample.aClosedRequisition;
import static org.talentpool.kernel.sample.RequisitionSample.aDraft;
import static org.talentpool.kernel.sample.RequisitionSample.anEstablishedList;
import static org.talentpool.kernel.sample.Samples.REQUISITION;

import org.junit.jupiter.api.Test;
import org.talentpool.kernel.requisition.RequisitionCommand.CancelRequisition;
import org.talentpool.kernel.requisition.RequisitionEvent.RequisitionCancelled;

class CancelRequisitionTest extends RequisitionFixture {
    private static final RequisitionCancelled CANCELLED = new RequisitionCancelled(REQUISITION.value());
    private final CancelRequisition cancel = new CancelRequisition(REQUISITION);

    @Test
    void a_draft_may_be_dropped() {
        given(aDraft().events()).when(cancel).expectEvents(CANCELLED);
    }

    @Test
    void a_closed_requisition_may_be_cancelled() {
        given(aClosedRequisition().events()).when(cancel).expectEvents(CANCELLED);
    }

    @Test
    void an_established_list_stays() {
        given(anEstablishedList().events())
                .when(cancel)
                .expectException(refusedWith(WRONG_STATE))
                .expectNoEvents();
    }

    @Test
    void it_is_cancelled_once() {
        given(aDraft().with(CANCELLED).events())
                .when(cancel)
                .expectException(refusedWith(WRONG_STATE))
                .expectNoEvents();
    }
}
