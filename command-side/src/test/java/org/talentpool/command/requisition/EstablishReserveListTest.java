package org.talentpool.command.requisition;

import static org.talentpool.command.decision.RefusedWith.refusedWith;
import static org.talentpool.kernel.refusal.RefusalCode.MALFORMED;
import static org.talentpool.kernel.refusal.RefusalCode.WRONG_STATE;
import static org.talentpool.kernel.sample.RequisitionSample.aClosedRequisition;
import static org.talentpool.kernel.sample.RequisitionSample.aPublishedRequisition;
import static org.talentpool.kernel.sample.RequisitionSample.anEstablishedList;
import static org.talentpool.kernel.sample.Samples.REQUISITION;
import static org.talentpool.kernel.sample.Samples.TODAY;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.talentpool.kernel.requisition.RequisitionCommand.EstablishReserveList;
import org.talentpool.kernel.requisition.RequisitionEvent.ReserveListEstablished;

class EstablishReserveListTest extends RequisitionFixture {
    @Test
    void the_list_of_a_closed_requisition_may_end_today() {
        given(aClosedRequisition().events())
                .when(new EstablishReserveList(REQUISITION, TODAY, null))
                .expectEvents(new ReserveListEstablished(REQUISITION.value(), TODAY, null));
    }

    @Test
    void the_list_need_not_name_an_end() {
        given(aClosedRequisition().events())
                .when(new EstablishReserveList(REQUISITION, null, null))
                .expectEvents(new ReserveListEstablished(REQUISITION.value(), null, null));
    }

    @Test
    void the_list_may_give_each_listing_a_number_of_months() {
        for (int months : List.of(1, 18, 120)) {
            given(aClosedRequisition().events())
                    .when(new EstablishReserveList(REQUISITION, null, months))
                    .expectEvents(new ReserveListEstablished(REQUISITION.value(), null, months));
        }
    }

    @Test
    void a_number_of_months_goes_with_no_last_day_and_has_its_bounds() {
        for (var wish : List.of(
                new EstablishReserveList(REQUISITION, TODAY, 12),
                new EstablishReserveList(REQUISITION, null, 0),
                new EstablishReserveList(REQUISITION, null, 121))) {
            given(aClosedRequisition().events())
                    .when(wish)
                    .expectException(refusedWith(MALFORMED))
                    .expectNoEvents();
        }
    }

    @Test
    void a_list_that_is_already_over_may_be_recorded() {
        given(aClosedRequisition().events())
                .when(new EstablishReserveList(REQUISITION, TODAY.minusDays(1), null))
                .expectEvents(new ReserveListEstablished(REQUISITION.value(), TODAY.minusDays(1), null));
    }

    @Test
    void applications_must_be_closed_first() {
        given(aPublishedRequisition().events())
                .when(new EstablishReserveList(REQUISITION, null, null))
                .expectException(refusedWith(WRONG_STATE))
                .expectNoEvents();
    }

    @Test
    void the_list_is_established_once() {
        given(anEstablishedList().events())
                .when(new EstablishReserveList(REQUISITION, null, null))
                .expectException(refusedWith(WRONG_STATE))
                .expectNoEvents();
    }
}
