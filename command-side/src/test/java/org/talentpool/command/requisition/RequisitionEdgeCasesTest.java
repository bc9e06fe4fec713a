package org.talentpool.command.requisition;

import static org.talentpool.kernel.refusal.RefusalCode.ALREADY_EXISTS;
import static org.talentpool.kernel.refusal.RefusalCode.AUTHORITY_MISSING;
import static org.talentpool.kernel.refusal.RefusalCode.EXTENSION_AFTER_EXPIRY;
import static org.talentpool.kernel.sample.RequisitionSample.aPublishedRequisition;
import static org.talentpool.kernel.sample.RequisitionSample.anEstablishedList;
import static org.talentpool.kernel.sample.RequisitionSample.toDraft;
import static org.talentpool.kernel.sample.Samples.REQUISITION;
import static org.talentpool.kernel.sample.Samples.VALID_UNTIL;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.talentpool.command.decision.Decisions;
import org.talentpool.kernel.requisition.RequisitionCommand.DraftRequisition;
import org.talentpool.kernel.requisition.RequisitionCommand.ExtendReserveList;
import org.talentpool.kernel.requisition.RequisitionCommand.ReopenReserveList;
import org.talentpool.kernel.requisition.RequisitionEvent.ReserveListExtended;
import org.talentpool.kernel.requisition.RequisitionEvent.ReserveListReopened;
import org.talentpool.kernel.sample.Allows;
import org.talentpool.kernel.sample.Refuses;

/** One requisition that arrives twice, and a list that is extended in the nick of time. */
class RequisitionEdgeCasesTest {
    private static final LocalDate OVER = VALID_UNTIL.plusDays(1);
    private static final LocalDate LATER = LocalDate.parse("2027-06-30");

    @RegisterExtension
    final Decisions decisions = new Decisions();

    @BeforeEach
    void draft() {
        decisions.handler(
                new Drafting(decisions.aggregates(), decisions.repository(Requisition.class), decisions.policies()));
    }

    @Test
    void the_same_requisition_from_a_second_board_is_named_as_taken() {
        var first = toDraft();
        var second = new DraftRequisition(
                REQUISITION,
                first.number(),
                "Assistant, several posts (found on another board)",
                first.profiles(),
                first.gradeSlots(),
                first.closesOn().plusMonths(9),
                null,
                first.conditions());
        decisions
                .given(aPublishedRequisition().events())
                .when(second)
                .expectRefusal(ALREADY_EXISTS)
                .expectFacts(Map.of("id", REQUISITION.value().toString()));
    }

    @ParameterizedTest(name = "a list that ends on {0} is extended at {1}")
    @CsvSource({"2026-06-30, 2026-06-30T21:59:59Z", "2026-12-31, 2026-12-31T22:59:59Z"})
    @Allows("PO-12")
    void a_list_is_extended_up_to_the_second_before_midnight_in_brussels(LocalDate last, Instant moment) {
        decisions
                .at(moment)
                .given(anEstablishedList(last).events())
                .when(new ExtendReserveList(REQUISITION, LATER))
                .event(ReserveListExtended.class);
    }

    @ParameterizedTest(name = "a list that ends on {0} is past extending at {1}")
    @CsvSource({"2026-06-30, 2026-06-30T22:00:00Z", "2026-12-31, 2026-12-31T23:00:00Z"})
    @Refuses("PO-12")
    void from_midnight_on_an_expired_list_stays_so(LocalDate last, Instant midnight) {
        decisions
                .at(midnight)
                .given(anEstablishedList(last).events())
                .when(new ExtendReserveList(REQUISITION, LATER))
                .expectRefusal(EXTENSION_AFTER_EXPIRY, "PO-12")
                .expectFacts(Map.of("validUntil", last.toString()));
    }

    @Test
    @Refuses("PO-12")
    void the_extension_of_an_expired_list_is_refused_whoever_answers_for_it() {
        decisions
                .on(OVER)
                .given(anEstablishedList().events())
                .whenOnAuthority("Secretary General", new ExtendReserveList(REQUISITION, LATER))
                .expectRefusal(EXTENSION_AFTER_EXPIRY, "PO-12");
    }

    @Test
    @Refuses("AU-06")
    void nor_is_it_reopened_if_nobody_does() {
        decisions
                .on(OVER)
                .given(anEstablishedList().events())
                .when(new ReopenReserveList(REQUISITION, LATER))
                .expectRefusal(AUTHORITY_MISSING, "AU-06");
    }

    @Test
    @Allows({"PO-12", "AU-06"})
    void an_expired_list_is_reopened_on_authority_and_extended_from_then_on() {
        decisions
                .on(OVER)
                .given(anEstablishedList().events())
                .whenOnAuthority("Secretary General", new ReopenReserveList(REQUISITION, LATER))
                .expectEvents(new ReserveListReopened(REQUISITION.value(), VALID_UNTIL, LATER));
        decisions
                .settled()
                .when(new ExtendReserveList(REQUISITION, LATER.plusDays(1)))
                .expectEvents(new ReserveListExtended(REQUISITION.value(), LATER, LATER.plusDays(1)));
    }
}
