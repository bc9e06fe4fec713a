package org.talentpool.kernel.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talentpool.kernel.sample.ContractSample.SIX_YEARS;
import static org.talentpool.kernel.sample.ContractSample.THREE_YEARS;
import static org.talentpool.kernel.sample.ContractSample.aContract;
import static org.talentpool.kernel.sample.ContractSample.advancement;
import static org.talentpool.kernel.sample.ContractSample.conversion;
import static org.talentpool.kernel.sample.ContractSample.end;
import static org.talentpool.kernel.sample.ContractSample.endFixed;
import static org.talentpool.kernel.sample.ContractSample.probation;
import static org.talentpool.kernel.sample.ContractSample.reminder;
import static org.talentpool.kernel.sample.Samples.POST;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.talentpool.kernel.contract.ContractCommand.AdvanceIncumbent;
import org.talentpool.kernel.grade.Grade;
import org.talentpool.kernel.reminder.ReminderKind;

class ContractTest {
    private static final LocalDate LATER = LocalDate.parse("2029-06-01");

    @Test
    void it_lasts_as_long_as_was_agreed() {
        var renewed = aContract(Regime.TURNOVER).renewed(SIX_YEARS).contract();
        assertThat(renewed.term().endsOn()).isEqualTo(SIX_YEARS);
        assertThat(renewed.term().renewals()).isEqualTo(1);
        assertThat(renewed.terms().endsOn()).isEqualTo(THREE_YEARS);
        assertThat(renewed.state()).isEqualTo(ContractState.DEFINITE);
    }

    @Test
    void a_converted_one_has_no_end_until_one_is_fixed() {
        var converted = aContract(Regime.ESTABLISHED).with(conversion(LATER));
        assertThat(converted.contract().state()).isEqualTo(ContractState.INDEFINITE);
        var ending =
                converted.with(endFixed(SIX_YEARS, ContractEnding.RETIREMENT)).contract();
        assertThat(ending.state()).isEqualTo(ContractState.ENDING);
        assertThat(ending.term().endsOn()).isEqualTo(SIX_YEARS);
    }

    @Test
    void for_serving_staff_the_regulations_say_how_long() {
        var contract = aContract(Regime.PROJECT, Standing.SERVING_STAFF).contract();
        assertThat(contract.state()).isEqualTo(ContractState.STATUTORY);
        assertThat(contract.probation().state()).isEqualTo(ProbationState.NONE);
    }

    @Test
    void the_grade_is_the_higher_one_from_the_advancement_on() {
        var contract =
                aContract(Regime.ESTABLISHED).with(advancement(LATER, 0, "")).contract();
        assertThat(contract.gradeOn(LATER.minusDays(1))).isEqualTo(Grade.G8);
        assertThat(contract.gradeOn(LATER)).isEqualTo(Grade.G10);
    }

    @Test
    void after_its_end_there_is_none() {
        assertThat(aContract(Regime.PROJECT).contract().after(end(THREE_YEARS, ContractEnding.EXPIRY)))
                .isNull();
    }

    @Test
    void it_was_reminded_of_a_date_and_not_of_another() {
        var contract = aContract(Regime.PROJECT)
                .with(reminder(ReminderKind.CONTRACT_ENDS, THREE_YEARS))
                .contract();
        assertThat(contract.wasReminded(ReminderKind.CONTRACT_ENDS, THREE_YEARS))
                .isTrue();
        assertThat(contract.wasReminded(ReminderKind.CONTRACT_ENDS, SIX_YEARS)).isFalse();
        assertThat(contract.wasReminded(ReminderKind.HARD_LIMIT, THREE_YEARS)).isFalse();
    }

    @Test
    void extensions_of_the_probation_are_counted() {
        var extended = probation(ProbationOutcome.EXTENDED, LATER);
        var twice = aContract(Regime.PROJECT)
                .with(extended)
                .with(extended)
                .contract()
                .probation();
        assertThat(twice).isEqualTo(new Probation(ProbationState.OPEN, LATER, 2));
    }

    @Test
    void the_circumstance_of_an_advancement_does_not_show_in_a_log() {
        assertThat(new AdvanceIncumbent(POST, LATER, "Took over the section's budget"))
                .hasToString("AdvanceIncumbent[" + POST + "]");
    }
}
