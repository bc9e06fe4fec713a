package org.talentpool.command.requisition;

import static org.talentpool.kernel.sample.RequisitionSample.aClosedRequisition;
import static org.talentpool.kernel.sample.RequisitionSample.anEstablishedList;
import static org.talentpool.kernel.sample.Samples.REQUISITION;
import static org.talentpool.kernel.sample.Samples.VALID_UNTIL;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.talentpool.kernel.requisition.RequisitionCommand.ExpireReserveList;
import org.talentpool.kernel.requisition.RequisitionEvent.ReserveListExpired;
import org.talentpool.kernel.requisition.RequisitionEvent.ReserveListExtended;
import org.talentpool.kernel.requisition.RequisitionEvent.ReserveListReopened;

class ExpireReserveListTest extends RequisitionFixture {
    private static final LocalDate OVER = VALID_UNTIL.plusDays(1);
    private static final LocalDate LATER = VALID_UNTIL.plusMonths(6);
    private static final ReserveListExpired EXPIRED = new ReserveListExpired(REQUISITION.value(), VALID_UNTIL);

    private final ExpireReserveList expire = new ExpireReserveList(REQUISITION);

    @Test
    void a_list_whose_end_is_over_is_told_so() {
        givenOn(OVER, anEstablishedList().events()).when(expire).expectEvents(EXPIRED);
    }

    @Test
    void on_its_last_day_it_counts() {
        givenOn(VALID_UNTIL, anEstablishedList().events()).when(expire).expectNoEvents();
    }

    @Test
    void it_is_told_once() {
        givenOn(OVER, anEstablishedList().with(EXPIRED).events()).when(expire).expectNoEvents();
    }

    @Test
    void the_deadline_of_an_earlier_end_tells_nothing() {
        var extended = new ReserveListExtended(REQUISITION.value(), VALID_UNTIL, LATER);
        givenOn(OVER, anEstablishedList().with(extended).events()).when(expire).expectNoEvents();
    }

    @Test
    void a_reopened_list_ends_again() {
        var reopened = new ReserveListReopened(REQUISITION.value(), VALID_UNTIL, LATER);
        givenOn(
                        LATER.plusDays(1),
                        anEstablishedList().with(EXPIRED).with(reopened).events())
                .when(expire)
                .expectEvents(new ReserveListExpired(REQUISITION.value(), LATER));
    }

    @Test
    void a_list_that_names_no_end_is_never_over() {
        givenOn(OVER, anEstablishedList(null).events()).when(expire).expectNoEvents();
    }

    @Test
    void what_is_no_list_does_not_end() {
        givenOn(OVER, aClosedRequisition().events()).when(expire).expectNoEvents();
    }
}
