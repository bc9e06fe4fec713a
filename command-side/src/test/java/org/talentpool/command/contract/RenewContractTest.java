package org.talentpool.command.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talentpool.kernel.refusal.RefusalCode.AGREEMENT_MISSING;
import static org.talentpool.kernel.refusal.RefusalCode.HARD_LIMIT_EXCEEDED;
import static org.talentpool.kernel.refusal.RefusalCode.MALFORMED;
import static org.talentpool.kernel.refusal.RefusalCode.RENEWAL_NOT_ALLOWED;
import static org.talentpool.kernel.refusal.RefusalCode.WRONG_STATE;
import static org.talentpool.kernel.sample.ContractSample.SIX_YEARS;
import static org.talentpool.kernel.sample.ContractSample.aContract;
import static org.talentpool.kernel.sample.ContractSample.conversion;
import static org.talentpool.kernel.sample.ContractSample.endFixed;
import static org.talentpool.kernel.sample.Samples.POST;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.talentpool.kernel.contract.ContractCommand.RenewContract;
import org.talentpool.kernel.contract.ContractEnding;
import org.talentpool.kernel.contract.ContractEvent.ContractRenewed;
import org.talentpool.kernel.contract.ConversionWindow;
import org.talentpool.kernel.contract.Regime;
import org.talentpool.kernel.contract.Standing;
import org.talentpool.kernel.sample.Allows;
import org.talentpool.kernel.sample.PostSample;
import org.talentpool.kernel.sample.Refuses;

class RenewContractTest {
    private static final LocalDate RENEWED_FROM = LocalDate.parse("2029-06-01");
    private static final LocalDate AGREED_ON = LocalDate.parse("2028-10-15");
    private static final String LAST_DAY = "2029-05-31";

    @RegisterExtension
    final ContractFixture decisions = new ContractFixture();

    @ParameterizedTest
    @EnumSource(names = {"PROJECT", "TURNOVER"})
    @Allows({"CO-02", "CO-04"})
    void a_renewal_follows_without_a_gap_up_to_the_hard_limit(Regime regime) {
        var contract = aContract(regime);
        var renewal = contract.renewal(RENEWED_FROM, SIX_YEARS, null);
        decisions.whenOn(LAST_DAY, contract, renew(SIX_YEARS)).expectEvents(renewal);
    }

    @ParameterizedTest
    @CsvSource({"PROJECT, EXTERNAL, CO-02", "TURNOVER, EXTERNAL, CO-04", "TURNOVER, SECONDED, CO-03"})
    @Refuses({"CO-02", "CO-03", "CO-04"})
    void beyond_the_hard_limit_there_is_no_renewal(Regime regime, Standing standing, String rule) {
        decisions
                .whenOn(LAST_DAY, aContract(regime, standing), renew(SIX_YEARS.plusDays(1)))
                .expectRefusal(HARD_LIMIT_EXCEEDED, rule)
                .expectFacts(Map.of("hardLimit", "2032-05-31"));
    }

    @Test
    @Allows("CO-02")
    void renewals_are_counted_and_add_up_to_the_limit() {
        var once = aContract(Regime.PROJECT).renewed(LocalDate.parse("2030-05-31"));
        var second = once.renewal(LocalDate.parse("2030-06-01"), SIX_YEARS, null);
        assertThat(second.renewal()).isEqualTo(2);
        decisions.whenOn("2030-05-31", once, renew(SIX_YEARS)).expectEvents(second);
    }

    @Test
    void a_renewal_says_when_conversion_can_be_asked_for() {
        var renewed = decisions
                .whenOn(LAST_DAY, aContract(Regime.TURNOVER), renew(LocalDate.parse("2031-05-31")))
                .event(ContractRenewed.class);
        assertThat(renewed.conversionWindow())
                .isEqualTo(new ConversionWindow(RENEWED_FROM, LocalDate.parse("2030-05-31")));
    }

    @Test
    void a_renewal_adds_days() {
        decisions
                .whenOn(LAST_DAY, aContract(Regime.PROJECT), renew(LocalDate.parse(LAST_DAY)))
                .expectRefusal(MALFORMED);
    }

    @Test
    void after_the_last_day_it_is_too_late() {
        decisions
                .whenOn("2029-06-01", aContract(Regime.PROJECT), renew(SIX_YEARS))
                .expectRefusal(WRONG_STATE)
                .expectFacts(Map.of("endsOn", LAST_DAY));
    }

    @ParameterizedTest
    @EnumSource(Regime.class)
    @Refuses("CO-03")
    void the_national_authority_must_agree_for_a_seconded_person(Regime regime) {
        var contract = aContract(regime, Standing.SECONDED);
        decisions.whenOn("2028-11-01", contract, renew(SIX_YEARS)).expectRefusal(AGREEMENT_MISSING, "CO-03");
    }

    @Test
    @Allows("CO-03")
    void with_the_agreement_a_seconded_person_stays_for_six_years() {
        var contract = aContract(Regime.ESTABLISHED, Standing.SECONDED);
        decisions
                .whenOn("2028-11-01", contract, new RenewContract(POST, SIX_YEARS, AGREED_ON))
                .expectEvents(contract.renewal(RENEWED_FROM, SIX_YEARS, AGREED_ON));
    }

    @Test
    void nobody_has_agreed_in_the_future() {
        decisions
                .whenOn(
                        "2028-10-14",
                        aContract(Regime.PROJECT, Standing.SECONDED),
                        new RenewContract(POST, SIX_YEARS, AGREED_ON))
                .expectRefusal(MALFORMED);
    }

    @ParameterizedTest
    @CsvSource({"EXTERNAL, CO-01", "SERVING_STAFF, CO-06"})
    @Refuses({"CO-01", "CO-06"})
    void where_no_renewal_is_foreseen_there_is_none(Standing standing, String rule) {
        decisions
                .whenOn("2028-11-01", aContract(Regime.ESTABLISHED, standing), renew(SIX_YEARS))
                .expectRefusal(RENEWAL_NOT_ALLOWED, rule);
    }

    @Test
    void an_indefinite_contract_is_not_renewed() {
        var converted = aContract(Regime.TURNOVER).renewed(SIX_YEARS).with(conversion(RENEWED_FROM));
        decisions.whenOn("2029-07-01", converted, renew(SIX_YEARS)).expectRefusal(RENEWAL_NOT_ALLOWED);
    }

    @Test
    void a_contract_that_is_to_end_is_not_renewed() {
        var ending =
                aContract(Regime.PROJECT).with(endFixed(LocalDate.parse("2028-12-31"), ContractEnding.RESIGNATION));
        decisions.whenOn("2028-11-01", ending, renew(SIX_YEARS)).expectRefusal(WRONG_STATE);
    }

    @Test
    void where_nobody_is_appointed_there_is_nothing_to_renew() {
        decisions
                .given(PostSample.anAcceptedPost().events())
                .when(renew(SIX_YEARS))
                .expectRefusal(WRONG_STATE);
    }

    private static RenewContract renew(LocalDate until) {
        return new RenewContract(POST, until, null);
    }
}
