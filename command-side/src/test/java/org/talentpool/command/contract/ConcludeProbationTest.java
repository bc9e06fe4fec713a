package org.talentpool.command.contract;

import static org.talentpool.command.contract.ContractFixture.REMOVED;
import static org.talentpool.command.contract.ContractFixture.freed;
import static org.talentpool.kernel.contract.ContractEnding.PROBATION_NOT_CONFIRMED;
import static org.talentpool.kernel.contract.ProbationOutcome.CONFIRMED;
import static org.talentpool.kernel.contract.ProbationOutcome.EXTENDED;
import static org.talentpool.kernel.contract.ProbationOutcome.NOT_CONFIRMED;
import static org.talentpool.kernel.refusal.RefusalCode.MALFORMED;
import static org.talentpool.kernel.refusal.RefusalCode.PROBATION_OVER;
import static org.talentpool.kernel.refusal.RefusalCode.WRONG_STATE;
import static org.talentpool.kernel.sample.ContractSample.PROBATION_ENDS;
import static org.talentpool.kernel.sample.ContractSample.aContract;
import static org.talentpool.kernel.sample.ContractSample.end;
import static org.talentpool.kernel.sample.ContractSample.endFixed;
import static org.talentpool.kernel.sample.ContractSample.probation;
import static org.talentpool.kernel.sample.Samples.POST;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.talentpool.kernel.contract.ContractCommand.ConcludeProbation;
import org.talentpool.kernel.contract.ProbationOutcome;
import org.talentpool.kernel.contract.Regime;
import org.talentpool.kernel.contract.Standing;
import org.talentpool.kernel.sample.Allows;
import org.talentpool.kernel.sample.ContractSample;
import org.talentpool.kernel.sample.Refuses;

class ConcludeProbationTest {
    private static final String LAST_DAY = "2026-11-30";
    private static final LocalDate LONGER = LocalDate.parse("2027-02-28");

    @RegisterExtension
    final ContractFixture decisions = new ContractFixture();

    @Test
    @Allows({"CO-09", "CO-10"})
    void it_is_confirmed_up_to_its_last_day() {
        decisions.whenOn(LAST_DAY, onProbation(), conclude(CONFIRMED, null)).expectEvents(probation(CONFIRMED, null));
    }

    @Test
    void a_confirmation_is_not_repeated() {
        decisions
                .whenOn(LAST_DAY, onProbation().with(probation(CONFIRMED, null)), conclude(CONFIRMED, null))
                .expectNoEvents();
    }

    @Test
    void nor_taken_back() {
        decisions
                .whenOn(LAST_DAY, onProbation().with(probation(CONFIRMED, null)), conclude(NOT_CONFIRMED, null))
                .expectRefusal(WRONG_STATE);
    }

    @ParameterizedTest
    @EnumSource(ProbationOutcome.class)
    @Refuses({"CO-09", "CO-10"})
    void once_it_has_lapsed_no_notice_can_be_given(ProbationOutcome outcome) {
        decisions
                .whenOn("2026-12-01", onProbation(), conclude(outcome, LONGER))
                .expectRefusal(PROBATION_OVER, "CO-10")
                .expectFacts(Map.of("probationEndsOn", LAST_DAY));
    }

    @Test
    @Allows("CO-10")
    void it_can_be_extended_to_a_later_day() {
        decisions.whenOn(LAST_DAY, onProbation(), conclude(EXTENDED, LONGER)).expectEvents(probation(EXTENDED, LONGER));
    }

    @Test
    @Refuses("CO-10")
    void but_once_only() {
        var extended = onProbation().with(probation(EXTENDED, LONGER));
        decisions
                .whenOn("2027-02-01", extended, conclude(EXTENDED, LONGER.plusMonths(1)))
                .expectRefusal(WRONG_STATE, "CO-10");
    }

    @Test
    void an_extended_one_is_confirmed_up_to_its_new_last_day() {
        var extended = onProbation().with(probation(EXTENDED, LONGER));
        decisions.whenOn("2027-02-28", extended, conclude(CONFIRMED, null)).expectEvents(probation(CONFIRMED, null));
    }

    @Test
    void an_extension_names_its_day() {
        decisions.whenOn(LAST_DAY, onProbation(), conclude(EXTENDED, null)).expectRefusal(MALFORMED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-30", "2029-06-01"})
    void which_is_after_the_probation_and_within_the_contract(String day) {
        decisions
                .whenOn(LAST_DAY, onProbation(), conclude(EXTENDED, LocalDate.parse(day)))
                .expectRefusal(MALFORMED);
    }

    @Test
    @Allows("CO-10")
    void a_contract_that_is_not_confirmed_ends_with_its_probation() {
        decisions
                .whenOn("2026-11-02", onProbation(), conclude(NOT_CONFIRMED, null))
                .expectEvents(probation(NOT_CONFIRMED, null), endFixed(PROBATION_ENDS, PROBATION_NOT_CONFIRMED));
    }

    @Test
    void or_on_another_day_that_is_named() {
        var later = LocalDate.parse("2027-01-31");
        decisions
                .whenOn("2026-11-02", onProbation(), conclude(NOT_CONFIRMED, later))
                .expectEvents(probation(NOT_CONFIRMED, null), endFixed(later, PROBATION_NOT_CONFIRMED));
    }

    @Test
    void on_the_last_day_it_ends_at_once_and_so_does_the_membership() {
        decisions
                .whenOn(LAST_DAY, onProbation(), conclude(NOT_CONFIRMED, null))
                .expectEvents(
                        probation(NOT_CONFIRMED, null),
                        end(PROBATION_ENDS, PROBATION_NOT_CONFIRMED),
                        freed(PROBATION_ENDS),
                        REMOVED);
    }

    @Test
    @Refuses("CO-09")
    void serving_staff_are_on_no_probation() {
        decisions
                .whenOn(LAST_DAY, aContract(Regime.ESTABLISHED, Standing.SERVING_STAFF), conclude(CONFIRMED, null))
                .expectRefusal(WRONG_STATE);
    }

    private static ContractSample onProbation() {
        return aContract(Regime.ESTABLISHED);
    }

    private static ConcludeProbation conclude(ProbationOutcome outcome, @Nullable LocalDate until) {
        return new ConcludeProbation(POST, outcome, until);
    }
}
