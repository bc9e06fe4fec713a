package org.talentpool.command.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talentpool.kernel.refusal.RefusalCode.ADVANCEMENT_NOT_ALLOWED;
import static org.talentpool.kernel.refusal.RefusalCode.ADVANCEMENT_TOO_EARLY;
import static org.talentpool.kernel.refusal.RefusalCode.AGREEMENT_MISSING;
import static org.talentpool.kernel.refusal.RefusalCode.CIRCUMSTANCE_MISSING;
import static org.talentpool.kernel.refusal.RefusalCode.CONVERSION_NOT_ALLOWED;
import static org.talentpool.kernel.refusal.RefusalCode.CONVERSION_WINDOW_CLOSED;
import static org.talentpool.kernel.refusal.RefusalCode.HARD_LIMIT_EXCEEDED;
import static org.talentpool.kernel.sample.ContractSample.SIX_YEARS;
import static org.talentpool.kernel.sample.ContractSample.aContract;
import static org.talentpool.kernel.sample.ContractSample.advancement;
import static org.talentpool.kernel.sample.ContractSample.conversion;
import static org.talentpool.kernel.sample.ContractSample.request;
import static org.talentpool.kernel.sample.Samples.POST;
import static org.talentpool.kernel.sample.Samples.SLOT;
import static org.talentpool.kernel.sample.Samples.STARTS_ON;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.talentpool.kernel.contract.ContractCommand.AdvanceIncumbent;
import org.talentpool.kernel.contract.ContractCommand.ConvertContract;
import org.talentpool.kernel.contract.ContractCommand.RenewContract;
import org.talentpool.kernel.contract.ContractCommand.RequestConversion;
import org.talentpool.kernel.contract.ContractEvent.ContractRenewed;
import org.talentpool.kernel.contract.Regime;
import org.talentpool.kernel.contract.Standing;
import org.talentpool.kernel.sample.Allows;
import org.talentpool.kernel.sample.ContractSample;
import org.talentpool.kernel.sample.Refuses;

/** How long somebody stays in a post, who may stay for good, and from which day at which grade. */
class ContractEdgeCasesTest {
    private static final LocalDate FIVE_YEARS = LocalDate.parse("2031-05-31");
    private static final LocalDate RENEWED_FROM = LocalDate.parse("2029-06-01");
    private static final RequestConversion REQUEST = new RequestConversion(POST);
    private static final String WHY = "Took over the section's budget";

    @RegisterExtension
    final ContractFixture decisions = new ContractFixture();

    @ParameterizedTest
    @EnumSource(Regime.class)
    @Allows("CO-03")
    void a_seconded_person_serves_six_years_in_a_post_all_renewals_together(Regime regime) {
        var once = aContract(regime, Standing.SECONDED).renewed(FIVE_YEARS);
        var renewed = decisions
                .whenOn("2031-05-31", once, renew(SIX_YEARS, "2031-03-03"))
                .event(ContractRenewed.class);
        assertThat(renewed.renewal()).isEqualTo(2);
        assertThat(renewed.until()).isEqualTo(STARTS_ON.plusYears(6).minusDays(1));
    }

    @ParameterizedTest
    @EnumSource(Regime.class)
    @Refuses("CO-03")
    void a_seconded_person_serves_no_day_more(Regime regime) {
        var once = aContract(regime, Standing.SECONDED).renewed(FIVE_YEARS);
        decisions
                .whenOn("2031-05-31", once, renew(SIX_YEARS.plusDays(1), "2031-03-03"))
                .expectRefusal(HARD_LIMIT_EXCEEDED, "CO-03")
                .expectFacts(Map.of("hardLimit", "2032-05-31"));
    }

    @Test
    @Refuses("CO-03")
    void each_renewal_needs_an_agreement_of_its_own() {
        var seconded = aContract(Regime.PROJECT, Standing.SECONDED);
        var agreed = seconded.with(seconded.renewal(RENEWED_FROM, FIVE_YEARS, LocalDate.parse("2028-10-15")));
        decisions.whenOn("2031-05-31", agreed, renew(SIX_YEARS, null)).expectRefusal(AGREEMENT_MISSING, "CO-03");
    }

    @Test
    @Allows("CO-02")
    void a_project_contract_lasts_three_years_and_three_more() {
        var renewed = decisions
                .whenOn("2029-05-31", aContract(Regime.PROJECT), renew(SIX_YEARS, null))
                .event(ContractRenewed.class);
        assertThat(renewed.until()).isEqualTo(STARTS_ON.plusYears(6).minusDays(1));
    }

    @Test
    @Refuses("CO-02")
    void a_project_contract_lasts_no_day_more_and_leads_to_no_indefinite_one() {
        var renewed = aContract(Regime.PROJECT).renewed(SIX_YEARS);
        decisions
                .whenOn("2032-05-31", renewed, renew(SIX_YEARS.plusDays(1), null))
                .expectRefusal(HARD_LIMIT_EXCEEDED, "CO-02");
        decisions.when(REQUEST).expectRefusal(CONVERSION_NOT_ALLOWED, "CO-02");
        decisions.when(new ConvertContract(POST, SIX_YEARS.plusDays(1))).expectRefusal(CONVERSION_NOT_ALLOWED, "CO-02");
    }

    @ParameterizedTest(name = "it may be asked for at {0}")
    @CsvSource({"2029-05-31T22:00:00Z, 2029-06-01", "2031-05-31T21:59:59Z, 2031-05-31"})
    @Allows("CO-05")
    void the_window_is_open_from_midnight_to_midnight_in_brussels(Instant moment, LocalDate day) {
        decisions
                .given(aContract(Regime.TURNOVER).renewed(SIX_YEARS))
                .at(moment)
                .when(REQUEST)
                .expectEvents(request(day));
    }

    @ParameterizedTest(name = "it may not be asked for at {0}")
    @CsvSource({"2029-05-31T21:59:59Z", "2031-05-31T22:00:00Z"})
    @Refuses("CO-05")
    void a_second_before_and_a_second_after_it_is_closed(Instant moment) {
        decisions
                .given(aContract(Regime.TURNOVER).renewed(SIX_YEARS))
                .at(moment)
                .when(REQUEST)
                .expectRefusal(CONVERSION_WINDOW_CLOSED, "CO-05");
    }

    @ParameterizedTest(name = "on {0} nothing can be asked for")
    @CsvSource({"2029-05-31", "2029-06-01", "2030-05-01"})
    @Refuses("CO-05")
    void a_renewal_that_is_shorter_than_a_year_has_an_empty_window(String day) {
        decisions
                .whenOn(day, aContract(Regime.TURNOVER).renewed(LocalDate.parse("2030-05-01")), REQUEST)
                .expectRefusal(CONVERSION_WINDOW_CLOSED, "CO-05")
                .expectFacts(Map.of("opensOn", "2029-06-01", "closesOn", "2029-05-01", "empty", true));
    }

    @Test
    @Allows({"TW-02", "TW-03"})
    void an_external_person_advances_36_months_after_the_start() {
        decisions
                .given(external())
                .when(advance("2029-06-01", null))
                .expectEvents(advancement(STARTS_ON.plusMonths(36), 0, ""));
    }

    @Test
    @Refuses({"TW-03", "TW-04"})
    void a_day_sooner_only_under_a_circumstance() {
        decisions.given(external()).when(advance("2029-05-31", null)).expectRefusal(CIRCUMSTANCE_MISSING, "TW-04");
    }

    @Test
    @Allows("TW-04")
    void a_recorded_circumstance_spares_24_months() {
        decisions
                .given(external())
                .whenOnAuthority("Head of Talent Management", advance("2027-06-01", WHY))
                .expectEvents(advancement(STARTS_ON.plusMonths(12), 24, WHY));
    }

    @Test
    @Refuses("TW-04")
    void no_circumstance_spares_a_day_more() {
        decisions
                .given(external())
                .whenOnAuthority("Head of Talent Management", advance("2027-05-31", WHY))
                .expectRefusal(ADVANCEMENT_TOO_EARLY, "TW-04")
                .expectFacts(Map.of("earliest", "2027-06-01"));
    }

    @Test
    @Allows("TW-03")
    void serving_staff_who_start_at_the_lower_grade_advance_after_36_months() {
        decisions
                .given(aContract(Regime.ESTABLISHED, Standing.SERVING_STAFF))
                .when(advance("2029-06-01", null))
                .expectEvents(advancement(STARTS_ON.plusMonths(36), 0, ""));
    }

    @Test
    @Refuses("TW-02")
    void serving_staff_who_start_at_the_higher_grade_have_nowhere_to_advance() {
        decisions
                .given(aContract(Regime.ESTABLISHED, Standing.SERVING_STAFF, SLOT.higher(), STARTS_ON))
                .when(advance("2029-06-01", null))
                .expectRefusal(ADVANCEMENT_NOT_ALLOWED, "TW-02");
    }

    @Test
    void from_29_february_years_and_months_are_counted_alike() {
        var leap = LocalDate.parse("2028-02-29");
        decisions
                .whenOn(
                        "2031-02-28",
                        aContract(Regime.PROJECT, Standing.EXTERNAL, SLOT.lower(), leap)
                                .renewed(LocalDate.parse("2034-02-28")),
                        advance("2031-03-01", null))
                .expectEvents(advancement(LocalDate.parse("2031-03-01"), 0, ""));
        decisions
                .settled()
                .when(renew(LocalDate.parse("2034-03-01"), null))
                .expectRefusal(HARD_LIMIT_EXCEEDED, "CO-02")
                .expectFacts(Map.of("hardLimit", "2034-02-28"));
    }

    /** Indefinite by the time at which the higher grade is due. */
    private static ContractSample external() {
        return aContract(Regime.ESTABLISHED).with(conversion(RENEWED_FROM));
    }

    private static RenewContract renew(LocalDate until, @Nullable String agreedOn) {
        return new RenewContract(POST, until, agreedOn == null ? null : LocalDate.parse(agreedOn));
    }

    private static AdvanceIncumbent advance(String day, @Nullable String circumstance) {
        return new AdvanceIncumbent(POST, LocalDate.parse(day), circumstance);
    }
}
