package org.talentpool.command.requisition;

import static org.talentpool.command.decision.RefusedWith.refusedWith;
import static org.talentpool.kernel.refusal.RefusalCode.EXTENSION_AFTER_EXPIRY;
import static org.talentpool.kernel.refusal.RefusalCode.MALFORMED;
import static org.talentpool.kernel.refusal.RefusalCode.WRONG_STATE;
import static org.talentpool.kernel.sample.RequisitionSample.aClosedRequisition;
import static org.talentpool.kernel.sample.RequisitionSample.anEstablishedList;
import static org.talentpool.kernel.sample.Samples.REQUISITION;
import static org.talentpool.kernel.sample.Samples.VALID_UNTIL;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.talentpool.kernel.requisition.RequisitionCommand.ExtendReserveList;
import org.talentpool.kernel.requisition.RequisitionEvent.ReserveListExtended;
import org.talentpool.kernel.sample.Allows;
import org.talentpool.kernel.sample.Refuses;

class ExtendReserveListTest extends RequisitionFixture {
    private static final LocalDate LATER = VALID_UNTIL.plusMonths(6);
    private final ExtendReserveList extend = new ExtendReserveList(REQUISITION, LATER);

    @Test
    @Allows("PO-12")
    void a_list_is_extended_up_to_its_last_day() {
        givenOn(VALID_UNTIL, anEstablishedList().events())
                .when(extend)
                .expectEvents(new ReserveListExtended(REQUISITION.value(), VALID_UNTIL, LATER));
    }

    @Test
    @Refuses("PO-12")
    void a_list_that_has_expired_stays_so() {
        givenOn(VALID_UNTIL.plusDays(1), anEstablishedList().events())
                .when(extend)
                .expectException(refusedWith(EXTENSION_AFTER_EXPIRY))
                .expectNoEvents();
    }

    @Test
    void an_extension_ends_later_than_before() {
        given(anEstablishedList().events())
                .when(new ExtendReserveList(REQUISITION, VALID_UNTIL))
                .expectException(refusedWith(MALFORMED))
                .expectNoEvents();
    }

    @Test
    void a_list_without_an_end_gets_one() {
        given(anEstablishedList(null).events())
                .when(extend)
                .expectEvents(new ReserveListExtended(REQUISITION.value(), null, LATER));
    }

    @Test
    void there_must_be_a_list() {
        given(aClosedRequisition().events())
                .when(extend)
                .expectException(refusedWith(WRONG_STATE))
                .expectNoEvents();
    }
}
