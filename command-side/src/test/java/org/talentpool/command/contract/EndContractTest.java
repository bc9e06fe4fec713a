package org.talentpool.command.contract;

import static org.talentpool.command.contract.ContractFixture.REMOVED;
import static org.talentpool.command.contract.ContractFixture.freed;
import static org.talentpool.kernel.contract.ContractEnding.RESIGNATION;
import static org.talentpool.kernel.contract.ContractEnding.TERMINATION;
import static org.talentpool.kernel.refusal.RefusalCode.MALFORMED;
import static org.talentpool.kernel.refusal.RefusalCode.WRONG_STATE;
import static org.talentpool.kernel.sample.ContractSample.THREE_YEARS;
import static org.talentpool.kernel.sample.ContractSample.aContract;
import static org.talentpool.kernel.sample.ContractSample.endFixed;
import static org.talentpool.kernel.sample.Samples.POST;
import static org.talentpool.kernel.sample.Samples.STARTS_ON;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.talentpool.kernel.contract.ContractCommand.EndContract;
import org.talentpool.kernel.contract.ContractEnding;
import org.talentpool.kernel.contract.Regime;
import org.talentpool.kernel.sample.ContractSample;
import org.talentpool.kernel.sample.PostSample;

class EndContractTest {
    private static final String TODAY = "2027-03-31";
    private static final LocalDate NOW = LocalDate.parse(TODAY);

    @RegisterExtension
    final ContractFixture decisions = new ContractFixture();

    @ParameterizedTest
    @EnumSource(names = {"RESIGNATION", "ABOLITION"})
    void whoever_can_be_had_again_stays_on_the_list(ContractEnding cause) {
        decisions
                .whenOn(TODAY, aContract(Regime.PROJECT), endNow(cause))
                .expectEvents(ContractSample.end(NOW, cause), freed(NOW));
    }

    @ParameterizedTest
    @EnumSource(names = {"TERMINATION", "RETIREMENT", "DEATH"})
    void anybody_else_leaves_it(ContractEnding cause) {
        decisions
                .whenOn(TODAY, aContract(Regime.PROJECT), endNow(cause))
                .expectEvents(ContractSample.end(NOW, cause), freed(NOW), REMOVED);
    }

    @Test
    void an_end_that_lies_ahead_is_fixed_and_comes_by_itself() {
        var later = NOW.plusMonths(3);
        decisions
                .whenOn(TODAY, aContract(Regime.PROJECT), new EndContract(POST, later, RESIGNATION))
                .expectEvents(endFixed(later, RESIGNATION));
    }

    @Test
    void the_same_end_is_not_fixed_twice() {
        var later = NOW.plusMonths(3);
        decisions
                .whenOn(
                        TODAY,
                        aContract(Regime.PROJECT).with(endFixed(later, RESIGNATION)),
                        new EndContract(POST, later, RESIGNATION))
                .expectNoEvents();
    }

    @Test
    void an_end_that_was_fixed_can_be_moved() {
        var fixed = aContract(Regime.PROJECT).with(endFixed(NOW.plusMonths(3), RESIGNATION));
        var later = NOW.plusMonths(5);
        decisions
                .whenOn(TODAY, fixed, new EndContract(POST, later, TERMINATION))
                .expectEvents(endFixed(later, TERMINATION));
    }

    @Test
    void an_end_can_be_recorded_late() {
        var past = NOW.minusDays(10);
        decisions
                .whenOn(TODAY, aContract(Regime.PROJECT), new EndContract(POST, past, RESIGNATION))
                .expectEvents(ContractSample.end(past, RESIGNATION), freed(past));
    }

    @Test
    void a_contract_that_is_given_up_before_its_start_ends_the_day_before() {
        var eve = STARTS_ON.minusDays(1);
        decisions
                .whenOn("2026-06-03", aContract(Regime.PROJECT), new EndContract(POST, eve, RESIGNATION))
                .expectEvents(ContractSample.end(eve, RESIGNATION), freed(eve));
    }

    @Test
    void but_not_earlier() {
        decisions
                .whenOn(
                        "2026-06-03",
                        aContract(Regime.PROJECT),
                        new EndContract(POST, STARTS_ON.minusDays(2), RESIGNATION))
                .expectRefusal(MALFORMED);
    }

    @Test
    void nor_later_than_it_would_end_anyway() {
        decisions
                .whenOn(TODAY, aContract(Regime.PROJECT), new EndContract(POST, THREE_YEARS.plusDays(1), RESIGNATION))
                .expectRefusal(MALFORMED);
    }

    @ParameterizedTest
    @EnumSource(names = {"EXPIRY", "PROBATION_NOT_CONFIRMED"})
    void some_causes_are_not_given(ContractEnding cause) {
        decisions.whenOn(TODAY, aContract(Regime.PROJECT), endNow(cause)).expectRefusal(MALFORMED);
    }

    @Test
    void a_contract_ends_once() {
        var ended = aContract(Regime.PROJECT).with(ContractSample.end(NOW, RESIGNATION));
        decisions.whenOn(TODAY, ended, endNow(RESIGNATION)).expectRefusal(WRONG_STATE);
    }

    @Test
    void where_nobody_is_appointed_nothing_ends() {
        decisions
                .given(PostSample.anAcceptedPost().events())
                .when(endNow(RESIGNATION))
                .expectRefusal(WRONG_STATE);
    }

    private static EndContract endNow(ContractEnding cause) {
        return new EndContract(POST, NOW, cause);
    }
}
