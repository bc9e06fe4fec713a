package org.talentpool.command.requisition;

import static org.talentpool.command.decision.RefusedWith.refusedWith;
import static org.talentpool.kernel.refusal.RefusalCode.WRONG_STATE;
import static org.talentpool.kernel.sample.RequisitionSample.aClosedRequisition;
import static org.talentpool.kernel.sample.RequisitionSample.aPublishedRequisition;
import static org.talentpool.kernel.sample.RequisitionSample.anEstablishedList;
import static org.talentpool.kernel.sample.Samples.REQUISITION;
import static org.talentpool.kernel.sample.Samples.TODAY;

import org.junit.jupiter.api.Test;
import org.talentpool.kernel.requisition.RequisitionCommand.EstablishReserveList;
import org.talentpool.kernel.requisition.RequisitionEvent.ReserveListEstablished;

class EstablishReserveListTest extends RequisitionFixture {
    @Test
    void the_list_of_a_closed_requisition_may_end_today() {
        given(aClosedRequisition().events())
                .when(new EstablishReserveList(REQUISITION, TODAY))
                .expectEvents(new ReserveListEstablished(REQUISITION.value(), TODAY));
    }

    @Test
    void the_list_need_not_name_an_end() {
        given(aClosedRequisition().events())
                .when(new EstablishReserveList(REQUISITION, null))
                .expectEvents(new ReserveListEstablished(REQUISITION.value(), null));
    }

    @Test
    void a_list_that_is_already_over_may_be_recorded() {
        given(aClosedRequisition().events())
                .when(new EstablishReserveList(REQUISITION, TODAY.minusDays(1)))
                .expectEvents(new ReserveListEstablished(REQUISITION.value(), TODAY.minusDays(1)));
    }

    @Test
    void applications_must_be_closed_first() {
        given(aPublishedRequisition().events())
                .when(new EstablishReserveList(REQUISITION, null))
                .expectException(refusedWith(WRONG_STATE))
                .expectNoEvents();
    }

    @Test
    void the_list_is_established_once() {
        given(anEstablishedList().events())
                .when(new EstablishReserveList(REQUISITION, null))
                .expectException(refusedWith(WRONG_STATE))
                .expectNoEvents();
    }
}
