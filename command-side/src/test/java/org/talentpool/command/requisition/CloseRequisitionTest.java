package org.talentpool.command.requisition;

import static org.talentpool.command.decision.RefusedWith.refusedWith;
import static org.talentpool.kernel.refusal.RefusalCode.WRONG_STATE;
import static org.talentpool.kernel.sample.RequisitionSample.aClosedRequisition;
import static org.talentpool.kernel.sample.RequisitionSample.aDraft;
import static org.talentpool.kernel.sample.RequisitionSample.aPublishedRequisition;
import static org.talentpool.kernel.sample.Samples.REQUISITION;

import org.junit.jupiter.api.Test;
import org.talentpool.kernel.requisition.RequisitionCommand.CloseRequisition;
import org.talentpool.kernel.requisition.RequisitionEvent.RequisitionClosed;

class CloseRequisitionTest extends RequisitionFixture {
    private final CloseRequisition close = new CloseRequisition(REQUISITION);

    @Test
    void a_published_requisition_is_closed() {
        given(aPublishedRequisition().events()).when(close).expectEvents(new RequisitionClosed(REQUISITION.value()));
    }

    @Test
    void a_draft_cannot_be_closed() {
        given(aDraft().events())
                .when(close)
                .expectException(refusedWith(WRONG_STATE))
                .expectNoEvents();
    }

    @Test
    void it_is_closed_once() {
        given(aClosedRequisition().events())
                .when(close)
                .expectException(refusedWith(WRONG_STATE))
                .expectNoEvents();
    }
}
