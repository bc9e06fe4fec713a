package org.talentpool.command.requisition;

import static org.talentpool.command.decision.RefusedWith.refusedWith;
import static org.talentpool.kernel.refusal.RefusalCode.AUTHORITY_MISSING;
import static org.talentpool.kernel.refusal.RefusalCode.MALFORMED;
import static org.talentpool.kernel.refusal.RefusalCode.WRONG_STATE;
import static org.talentpool.kernel.sample.RequisitionSample.aClosedRequisition;
import static org.talentpool.kernel.sample.RequisitionSample.anEstablishedList;
import static org.talentpool.kernel.sample.Samples.REQUISITION;
import static org.talentpool.kernel.sample.Samples.VALID_UNTIL;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.talentpool.eventlog.metadata.DecisionMetaData;
import org.talentpool.kernel.requisition.RequisitionCommand.ExtendReserveList;
import org.talentpool.kernel.requisition.RequisitionCommand.ReopenReserveList;
import org.talentpool.kernel.requisition.RequisitionEvent.ReserveListExpired;
import org.talentpool.kernel.requisition.RequisitionEvent.ReserveListExtended;
import org.talentpool.kernel.requisition.RequisitionEvent.ReserveListReopened;
import org.talentpool.kernel.sample.Allows;
import org.talentpool.kernel.sample.Refuses;

class ReopenReserveListTest extends RequisitionFixture {
    private static final LocalDate OVER = VALID_UNTIL.plusDays(1);
    private static final LocalDate LATER = VALID_UNTIL.plusMonths(6);
    private static final Map<String, ?> ON_AUTHORITY = Map.of(DecisionMetaData.AUTHORITY, "Secretary General");
    private static final ReserveListReopened REOPENED =
            new ReserveListReopened(REQUISITION.value(), VALID_UNTIL, LATER);

    private final ReopenReserveList reopen = new ReopenReserveList(REQUISITION, LATER);

    @Test
    @Allows("AU-06")
    void a_list_that_is_over_counts_again() {
        givenOn(OVER, anEstablishedList().events()).when(reopen, ON_AUTHORITY).expectEvents(REOPENED);
    }

    @Test
    void whether_its_end_was_told_does_not_matter() {
        var told = new ReserveListExpired(REQUISITION.value(), VALID_UNTIL);
        givenOn(OVER, anEstablishedList().with(told).events())
                .when(reopen, ON_AUTHORITY)
                .expectEvents(REOPENED);
    }

    @Test
    @Refuses("AU-06")
    void somebody_answers_for_it() {
        givenOn(OVER, anEstablishedList().events())
                .when(reopen)
                .expectException(refusedWith(AUTHORITY_MISSING))
                .expectNoEvents();
        givenOn(OVER, anEstablishedList().events())
                .when(reopen, Map.of(DecisionMetaData.AUTHORITY, " "))
                .expectException(refusedWith(AUTHORITY_MISSING))
                .expectNoEvents();
    }

    @Test
    @Refuses("PO-12")
    void a_list_that_still_counts_is_extended_and_not_reopened() {
        givenOn(VALID_UNTIL, anEstablishedList().events())
                .when(reopen, ON_AUTHORITY)
                .expectException(refusedWith(WRONG_STATE))
                .expectNoEvents();
    }

    @Test
    void a_list_that_names_no_end_is_never_over() {
        givenOn(OVER, anEstablishedList(null).events())
                .when(reopen, ON_AUTHORITY)
                .expectException(refusedWith(WRONG_STATE))
                .expectNoEvents();
    }

    @Test
    void the_new_end_is_not_over() {
        givenOn(OVER, anEstablishedList().events())
                .when(new ReopenReserveList(REQUISITION, VALID_UNTIL), ON_AUTHORITY)
                .expectException(refusedWith(MALFORMED))
                .expectNoEvents();
    }

    @Test
    @Allows("PO-12")
    void a_reopened_list_may_be_extended() {
        givenOn(OVER, anEstablishedList().with(REOPENED).events())
                .when(new ExtendReserveList(REQUISITION, LATER.plusDays(1)))
                .expectEvents(new ReserveListExtended(REQUISITION.value(), LATER, LATER.plusDays(1)));
    }

    @Test
    void there_must_be_a_list() {
        givenOn(OVER, aClosedRequisition().events())
                .when(reopen, ON_AUTHORITY)
                .expectException(refusedWith(WRONG_STATE))
                .expectNoEvents();
    }
}
