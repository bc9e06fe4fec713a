package org.talentpool.command.contract;

import static org.talentpool.kernel.refusal.RefusalCode.CONVERSION_NOT_ALLOWED;
import static org.talentpool.kernel.refusal.RefusalCode.CONVERSION_NOT_REQUESTED;
import static org.talentpool.kernel.refusal.RefusalCode.MALFORMED;
import static org.talentpool.kernel.refusal.RefusalCode.WRONG_STATE;
import static org.talentpool.kernel.sample.ContractSample.SIX_YEARS;
import static org.talentpool.kernel.sample.ContractSample.aContract;
import static org.talentpool.kernel.sample.ContractSample.conversion;
import static org.talentpool.kernel.sample.ContractSample.endFixed;
import static org.talentpool.kernel.sample.ContractSample.refusal;
import static org.talentpool.kernel.sample.Samples.POST;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.talentpool.kernel.contract.ContractCommand.ConvertContract;
import org.talentpool.kernel.contract.ContractEnding;
import org.talentpool.kernel.contract.Regime;
import org.talentpool.kernel.contract.Standing;
import org.talentpool.kernel.sample.Allows;
import org.talentpool.kernel.sample.ContractSample;
import org.talentpool.kernel.sample.Refuses;

class ConvertContractTest {
    @RegisterExtension
    final ContractFixture decisions = new ContractFixture();

    @ParameterizedTest
    @ValueSource(strings = {"2029-05-01", "2029-06-01"})
    @Allows("CO-01")
    void on_an_established_post_it_follows_without_a_request(String from) {
        decisions
                .whenOn("2029-05-01", aContract(Regime.ESTABLISHED), convert(from))
                .expectEvents(conversion(LocalDate.parse(from)));
    }

    @Test
    @Allows({"CO-05", "CO-13"})
    void on_a_turnover_post_it_follows_a_request_also_after_the_window() {
        decisions
                .whenOn("2032-01-04", asked(), convert("2032-06-01"))
                .expectEvents(conversion(LocalDate.parse("2032-06-01")));
    }

    @Test
    @Refuses("CO-05")
    void without_a_request_it_does_not() {
        decisions
                .whenOn("2029-09-04", aContract(Regime.TURNOVER).renewed(SIX_YEARS), convert("2029-10-01"))
                .expectRefusal(CONVERSION_NOT_REQUESTED, "CO-05");
    }

    @Test
    void nor_after_a_refusal() {
        decisions
                .whenOn("2029-09-04", asked().with(refusal()), convert("2029-10-01"))
                .expectRefusal(CONVERSION_NOT_REQUESTED);
    }

    @ParameterizedTest
    @CsvSource({"PROJECT, EXTERNAL, CO-02", "ESTABLISHED, SECONDED, CO-03", "ESTABLISHED, SERVING_STAFF, CO-06"})
    @Refuses({"CO-02", "CO-03", "CO-06"})
    void where_no_indefinite_contract_can_follow_none_does(Regime regime, Standing standing, String rule) {
        decisions
                .whenOn("2029-05-01", aContract(regime, standing), convert("2029-06-01"))
                .expectRefusal(CONVERSION_NOT_ALLOWED, rule);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2029-04-30", "2029-06-02"})
    @Refuses("CO-01")
    void it_begins_neither_in_the_past_nor_after_a_gap(String from) {
        decisions
                .whenOn("2029-05-01", aContract(Regime.ESTABLISHED), convert(from))
                .expectRefusal(MALFORMED);
    }

    @Test
    void it_does_not_begin_before_the_contract() {
        decisions
                .whenOn("2026-02-02", aContract(Regime.ESTABLISHED), convert("2026-05-31"))
                .expectRefusal(MALFORMED);
    }

    @Test
    void it_happens_once() {
        var converted = aContract(Regime.ESTABLISHED).with(conversion(LocalDate.parse("2029-06-01")));
        decisions.whenOn("2029-05-02", converted, convert("2029-06-01")).expectRefusal(WRONG_STATE);
    }

    @Test
    void a_contract_that_is_over_is_not_converted() {
        decisions
                .whenOn("2029-06-01", aContract(Regime.ESTABLISHED), convert("2029-06-01"))
                .expectRefusal(WRONG_STATE);
    }

    @Test
    void nor_is_one_that_is_to_end() {
        var ending =
                aContract(Regime.ESTABLISHED).with(endFixed(LocalDate.parse("2028-12-31"), ContractEnding.RESIGNATION));
        decisions.whenOn("2028-11-01", ending, convert("2028-12-01")).expectRefusal(WRONG_STATE);
    }

    private static ContractSample asked() {
        return aContract(Regime.TURNOVER).renewed(SIX_YEARS).requested(LocalDate.parse("2029-09-03"));
    }

    private static ConvertContract convert(String from) {
        return new ConvertContract(POST, LocalDate.parse(from));
    }
}
