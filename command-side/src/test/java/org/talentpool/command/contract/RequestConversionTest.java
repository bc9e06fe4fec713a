package org.talentpool.command.contract;

import static org.talentpool.kernel.refusal.RefusalCode.CONVERSION_NOT_ALLOWED;
import static org.talentpool.kernel.refusal.RefusalCode.CONVERSION_WINDOW_CLOSED;
import static org.talentpool.kernel.refusal.RefusalCode.NOT_FOUND;
import static org.talentpool.kernel.refusal.RefusalCode.WRONG_STATE;
import static org.talentpool.kernel.sample.ContractSample.SIX_YEARS;
import static org.talentpool.kernel.sample.ContractSample.aContract;
import static org.talentpool.kernel.sample.ContractSample.conversion;
import static org.talentpool.kernel.sample.ContractSample.refusal;
import static org.talentpool.kernel.sample.ContractSample.request;
import static org.talentpool.kernel.sample.Samples.ANOTHER_CANDIDATE;
import static org.talentpool.kernel.sample.Samples.CANDIDATE;
import static org.talentpool.kernel.sample.Samples.POST;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.talentpool.kernel.contract.ContractCommand.RequestConversion;
import org.talentpool.kernel.contract.Regime;
import org.talentpool.kernel.contract.Standing;
import org.talentpool.kernel.sample.Allows;
import org.talentpool.kernel.sample.ContractSample;
import org.talentpool.kernel.sample.PostSample;
import org.talentpool.kernel.sample.Refuses;

class RequestConversionTest {
    private static final RequestConversion REQUEST = new RequestConversion(POST);

    @RegisterExtension
    final ContractFixture decisions = new ContractFixture();

    @ParameterizedTest
    @ValueSource(strings = {"2029-06-01", "2031-05-31"})
    @Allows("CO-05")
    void it_is_asked_for_in_the_renewal_up_to_a_year_before_its_end(String day) {
        decisions.whenOn(day, renewed(), REQUEST).expectEvents(request(LocalDate.parse(day)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2029-05-31", "2031-06-01"})
    @Refuses("CO-05")
    void neither_before_nor_after(String day) {
        decisions
                .whenOn(day, renewed(), REQUEST)
                .expectRefusal(CONVERSION_WINDOW_CLOSED, "CO-05")
                .expectFacts(Map.of("opensOn", "2029-06-01", "closesOn", "2031-05-31", "empty", false));
    }

    @Test
    void before_any_renewal_a_full_one_is_foreseen() {
        decisions
                .whenOn("2028-06-01", aContract(Regime.TURNOVER), REQUEST)
                .expectRefusal(CONVERSION_WINDOW_CLOSED)
                .expectFacts(Map.of("opensOn", "2029-06-01", "closesOn", "2031-05-31", "empty", false));
    }

    @Test
    @Refuses("CO-05")
    void a_renewal_of_less_than_a_year_leaves_no_day_to_ask() {
        var brief = aContract(Regime.TURNOVER).renewed(LocalDate.parse("2030-05-30"));
        decisions
                .whenOn("2029-06-01", brief, REQUEST)
                .expectRefusal(CONVERSION_WINDOW_CLOSED, "CO-05")
                .expectFacts(Map.of("opensOn", "2029-06-01", "closesOn", "2029-05-30", "empty", true));
    }

    @Test
    void a_renewal_of_exactly_a_year_leaves_none_either() {
        var year = aContract(Regime.TURNOVER).renewed(LocalDate.parse("2030-05-31"));
        decisions
                .whenOn("2029-06-01", year, REQUEST)
                .expectRefusal(CONVERSION_WINDOW_CLOSED)
                .expectFacts(Map.of("empty", true));
    }

    @Test
    void a_renewal_of_a_year_and_a_day_leaves_its_first_day() {
        var more = aContract(Regime.TURNOVER).renewed(LocalDate.parse("2030-06-01"));
        decisions.whenOn("2029-06-01", more, REQUEST).expectEvents(request(LocalDate.parse("2029-06-01")));
    }

    @Test
    void another_renewal_moves_the_closing() {
        var twice = aContract(Regime.TURNOVER)
                .renewed(LocalDate.parse("2030-05-31"))
                .renewed(LocalDate.parse("2032-05-31"));
        decisions.whenOn("2030-07-01", twice, REQUEST).expectEvents(request(LocalDate.parse("2030-07-01")));
    }

    @Test
    void a_request_that_is_to_be_decided_is_not_repeated() {
        var asked = renewed().requested(LocalDate.parse("2029-09-03"));
        decisions.whenOn("2029-09-04", asked, REQUEST).expectNoEvents();
    }

    @Test
    void after_a_refusal_it_can_be_asked_for_again() {
        var refused = renewed().requested(LocalDate.parse("2029-09-03")).with(refusal());
        decisions.whenOn("2030-01-07", refused, REQUEST).expectEvents(request(LocalDate.parse("2030-01-07")));
    }

    @Test
    void an_established_post_has_no_window() {
        decisions
                .whenOn("2027-01-04", aContract(Regime.ESTABLISHED), REQUEST)
                .expectEvents(request(LocalDate.parse("2027-01-04")));
    }

    @ParameterizedTest
    @CsvSource({"PROJECT, EXTERNAL, CO-02", "TURNOVER, SECONDED, CO-03", "TURNOVER, SERVING_STAFF, CO-06"})
    @Refuses({"CO-02", "CO-03", "CO-06"})
    void where_no_indefinite_contract_can_follow_none_is_asked_for(Regime regime, Standing standing, String rule) {
        decisions
                .whenOn("2029-05-01", aContract(regime, standing), REQUEST)
                .expectRefusal(CONVERSION_NOT_ALLOWED, rule);
    }

    @Test
    void an_indefinite_contract_is_not_asked_for_again() {
        var converted = renewed().with(conversion(LocalDate.parse("2029-09-03")));
        decisions.whenOn("2029-09-03", converted, REQUEST).expectRefusal(WRONG_STATE);
    }

    @Test
    void the_incumbent_asks_for_itself() {
        decisions
                .given(renewed())
                .on(LocalDate.parse("2029-09-03"))
                .whenActingAs(CANDIDATE, REQUEST)
                .expectEvents(request(LocalDate.parse("2029-09-03")));
    }

    @Test
    void a_candidate_does_not_learn_of_the_contract_of_another() {
        decisions.given(renewed()).whenActingAs(ANOTHER_CANDIDATE, REQUEST).expectRefusal(NOT_FOUND);
    }

    @Test
    void nor_that_a_post_has_none() {
        decisions
                .given(PostSample.anOpenPost().events())
                .whenActingAs(CANDIDATE, REQUEST)
                .expectRefusal(NOT_FOUND);
    }

    private static ContractSample renewed() {
        return aContract(Regime.TURNOVER).renewed(SIX_YEARS);
    }
}
