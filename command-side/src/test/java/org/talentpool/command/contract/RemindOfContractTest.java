package org.talentpool.command.contract;

import static org.talentpool.kernel.reminder.ReminderKind.CONTRACT_ENDS;
import static org.talentpool.kernel.reminder.ReminderKind.PROBATION_ENDS;
import static org.talentpool.kernel.reminder.ReminderKind.PROBATION_LAPSED;
import static org.talentpool.kernel.sample.ContractSample.SIX_YEARS;
import static org.talentpool.kernel.sample.ContractSample.THREE_YEARS;
import static org.talentpool.kernel.sample.ContractSample.aContract;
import static org.talentpool.kernel.sample.ContractSample.end;
import static org.talentpool.kernel.sample.ContractSample.probation;
import static org.talentpool.kernel.sample.ContractSample.reminder;
import static org.talentpool.kernel.sample.Samples.POST;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.talentpool.kernel.contract.ContractCommand.RemindOfContract;
import org.talentpool.kernel.contract.ContractEnding;
import org.talentpool.kernel.contract.ProbationOutcome;
import org.talentpool.kernel.contract.Regime;
import org.talentpool.kernel.sample.Allows;

class RemindOfContractTest {
    private static final RemindOfContract OF_THE_END = new RemindOfContract(POST, CONTRACT_ENDS, THREE_YEARS);
    private static final LocalDate LAPSED = LocalDate.parse("2026-12-01");

    @RegisterExtension
    final ContractFixture decisions = new ContractFixture();

    @Test
    void a_date_that_stands_is_reminded_of() {
        decisions
                .whenOn("2029-05-01", aContract(Regime.PROJECT), OF_THE_END)
                .expectEvents(reminder(CONTRACT_ENDS, THREE_YEARS));
    }

    @Test
    void once() {
        decisions
                .whenOn("2029-05-02", aContract(Regime.PROJECT).with(reminder(CONTRACT_ENDS, THREE_YEARS)), OF_THE_END)
                .expectNoEvents();
    }

    @Test
    void a_date_that_has_moved_is_not() {
        decisions
                .whenOn("2029-05-01", aContract(Regime.PROJECT).renewed(SIX_YEARS), OF_THE_END)
                .expectNoEvents();
    }

    @Test
    @Allows("CO-10")
    void a_lapsed_probation_is_said_and_nothing_inferred() {
        decisions
                .whenOn("2026-12-01", aContract(Regime.PROJECT), new RemindOfContract(POST, PROBATION_LAPSED, LAPSED))
                .expectEvents(reminder(PROBATION_LAPSED, LAPSED));
    }

    @Test
    void one_that_was_concluded_does_not_lapse() {
        decisions
                .whenOn(
                        "2026-12-01",
                        aContract(Regime.PROJECT).with(probation(ProbationOutcome.CONFIRMED, null)),
                        new RemindOfContract(POST, PROBATION_LAPSED, LAPSED))
                .expectNoEvents();
    }

    @Test
    void of_an_extended_probation_the_new_end_is_reminded_of() {
        var extended =
                aContract(Regime.PROJECT).with(probation(ProbationOutcome.EXTENDED, LocalDate.parse("2027-02-28")));
        decisions
                .whenOn(
                        "2027-01-29",
                        extended,
                        new RemindOfContract(POST, PROBATION_ENDS, LocalDate.parse("2027-02-28")))
                .expectEvents(reminder(PROBATION_ENDS, LocalDate.parse("2027-02-28")));
    }

    @Test
    void after_the_contract_there_is_nothing_to_say() {
        var ended = aContract(Regime.PROJECT).with(end(THREE_YEARS, ContractEnding.EXPIRY));
        decisions.whenOn("2029-06-01", ended, OF_THE_END).expectNoEvents();
    }
}
