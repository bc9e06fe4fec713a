package org.talentpool.kernel.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talentpool.kernel.reminder.ReminderKind.CONTRACT_ENDS;
import static org.talentpool.kernel.reminder.ReminderKind.CONVERSION_CLOSES;
import static org.talentpool.kernel.reminder.ReminderKind.CONVERSION_OPENS;
import static org.talentpool.kernel.reminder.ReminderKind.EARLIEST_ADVANCEMENT;
import static org.talentpool.kernel.reminder.ReminderKind.HARD_LIMIT;
import static org.talentpool.kernel.reminder.ReminderKind.PROBATION_ENDS;
import static org.talentpool.kernel.reminder.ReminderKind.PROBATION_LAPSED;
import static org.talentpool.kernel.reminder.ReminderKind.RENEWAL_DECISION;
import static org.talentpool.kernel.sample.ContractSample.SIX_YEARS;
import static org.talentpool.kernel.sample.ContractSample.aContract;
import static org.talentpool.kernel.sample.ContractSample.advancement;
import static org.talentpool.kernel.sample.ContractSample.conversion;
import static org.talentpool.kernel.sample.ContractSample.endFixed;
import static org.talentpool.kernel.sample.ContractSample.probation;
import static org.talentpool.kernel.sample.ContractSample.refusal;
import static org.talentpool.kernel.sample.Samples.IN_FORCE;
import static org.talentpool.kernel.sample.Samples.SLOT;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.talentpool.kernel.reminder.ReminderKind;
import org.talentpool.kernel.sample.Allows;
import org.talentpool.kernel.sample.ContractSample;
import org.talentpool.kernel.sample.Refuses;

class ContractCalendarTest {
    private static final LocalDate LEAP_DAY = LocalDate.parse("2028-02-29");

    @Test
    @Allows({"CO-09", "CO-10", "CO-12"})
    void a_turnover_post_has_every_date() {
        assertThat(dates(aContract(Regime.TURNOVER)))
                .containsExactly(
                        Map.entry(PROBATION_ENDS, "2026-11-30"),
                        Map.entry(PROBATION_LAPSED, "2026-12-01"),
                        Map.entry(RENEWAL_DECISION, "2028-12-01"),
                        Map.entry(CONTRACT_ENDS, "2029-05-31"),
                        Map.entry(CONVERSION_OPENS, "2029-06-01"),
                        Map.entry(EARLIEST_ADVANCEMENT, "2029-06-01"),
                        Map.entry(CONVERSION_CLOSES, "2031-05-31"),
                        Map.entry(HARD_LIMIT, "2032-05-31"));
    }

    @Test
    @Allows("CO-01")
    void an_established_post_has_neither_window_nor_limit() {
        assertThat(dates(aContract(Regime.ESTABLISHED)))
                .containsOnlyKeys(
                        PROBATION_ENDS, PROBATION_LAPSED, RENEWAL_DECISION, CONTRACT_ENDS, EARLIEST_ADVANCEMENT);
    }

    @Test
    void serving_staff_have_no_date_but_their_advancement() {
        assertThat(dates(aContract(Regime.ESTABLISHED, Standing.SERVING_STAFF))).containsOnlyKeys(EARLIEST_ADVANCEMENT);
    }

    @Test
    void a_start_on_29_february_counts_to_the_end_of_february() {
        var contract = aContract(Regime.TURNOVER, Standing.EXTERNAL, SLOT.lower(), LEAP_DAY);
        assertThat(dates(contract))
                .containsEntry(PROBATION_ENDS, "2028-08-28")
                .containsEntry(RENEWAL_DECISION, "2030-09-01")
                .containsEntry(CONTRACT_ENDS, "2031-02-28")
                .containsEntry(CONVERSION_OPENS, "2031-03-01")
                .containsEntry(CONVERSION_CLOSES, "2033-02-28")
                .containsEntry(EARLIEST_ADVANCEMENT, "2031-03-01")
                .containsEntry(HARD_LIMIT, "2034-02-28");
    }

    @Test
    @Refuses("CO-02")
    void after_a_full_renewal_there_is_nothing_to_renew_on_a_project_post() {
        var contract = aContract(Regime.PROJECT).renewed(SIX_YEARS);
        assertThat(dates(contract))
                .doesNotContainKey(RENEWAL_DECISION)
                .containsEntry(CONTRACT_ENDS, "2032-05-31")
                .containsEntry(HARD_LIMIT, "2032-05-31");
    }

    @Test
    @Allows("CO-05")
    void the_window_closes_a_year_before_the_renewals_as_granted() {
        assertThat(dates(aContract(Regime.TURNOVER).renewed(LocalDate.parse("2031-05-31"))))
                .containsEntry(CONVERSION_OPENS, "2029-06-01")
                .containsEntry(CONVERSION_CLOSES, "2030-05-31");
    }

    @Test
    @Refuses("CO-05")
    void an_empty_window_is_no_date() {
        assertThat(dates(aContract(Regime.TURNOVER).renewed(LocalDate.parse("2030-05-30"))))
                .doesNotContainKeys(CONVERSION_OPENS, CONVERSION_CLOSES)
                .containsKey(RENEWAL_DECISION);
    }

    @Test
    void a_request_closes_the_window_and_its_refusal_opens_it_again() {
        var contract = aContract(Regime.TURNOVER).renewed(SIX_YEARS).requested(LocalDate.parse("2029-09-03"));
        assertThat(dates(contract)).doesNotContainKeys(CONVERSION_OPENS, CONVERSION_CLOSES);
        assertThat(dates(contract.with(refusal()))).containsKeys(CONVERSION_OPENS, CONVERSION_CLOSES);
    }

    @Test
    void what_was_decided_is_no_date() {
        var contract = aContract(Regime.ESTABLISHED)
                .with(probation(ProbationOutcome.CONFIRMED, null))
                .with(advancement(LocalDate.parse("2029-06-01"), 0, ""))
                .with(conversion(LocalDate.parse("2029-06-01")));
        assertThat(dates(contract)).isEmpty();
    }

    @Test
    void an_extended_probation_ends_later() {
        var contract =
                aContract(Regime.ESTABLISHED).with(probation(ProbationOutcome.EXTENDED, LocalDate.parse("2027-02-28")));
        assertThat(dates(contract))
                .containsEntry(PROBATION_ENDS, "2027-02-28")
                .containsEntry(PROBATION_LAPSED, "2027-03-01");
    }

    @Test
    void of_a_contract_that_is_to_end_only_the_end_counts() {
        var contract =
                aContract(Regime.TURNOVER).with(endFixed(LocalDate.parse("2028-03-31"), ContractEnding.RESIGNATION));
        assertThat(dates(contract)).containsExactly(Map.entry(CONTRACT_ENDS, "2028-03-31"));
    }

    @Test
    void a_date_is_reminded_of_days_before_it_and_a_lapse_when_it_has_come() {
        assertThat(ContractCalendar.of(aContract(Regime.PROJECT).contract(), IN_FORCE))
                .contains(
                        new CalendarEntry(CONTRACT_ENDS, LocalDate.parse("2029-05-31"), LocalDate.parse("2029-05-01")),
                        new CalendarEntry(
                                PROBATION_LAPSED, LocalDate.parse("2026-12-01"), LocalDate.parse("2026-12-01")));
    }

    private static Map<ReminderKind, String> dates(ContractSample sample) {
        var dates = new LinkedHashMap<ReminderKind, String>();
        ContractCalendar.of(sample.contract(), IN_FORCE)
                .forEach(entry -> dates.put(entry.kind(), entry.date().toString()));
        return dates;
    }
}
