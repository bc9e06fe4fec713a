package org.talentpool.command.contract;

import static org.talentpool.kernel.refusal.RefusalCode.ADVANCEMENT_NOT_ALLOWED;
import static org.talentpool.kernel.refusal.RefusalCode.ADVANCEMENT_TOO_EARLY;
import static org.talentpool.kernel.refusal.RefusalCode.AUTHORITY_MISSING;
import static org.talentpool.kernel.refusal.RefusalCode.CIRCUMSTANCE_MISSING;
import static org.talentpool.kernel.refusal.RefusalCode.MALFORMED;
import static org.talentpool.kernel.refusal.RefusalCode.WRONG_STATE;
import static org.talentpool.kernel.sample.ContractSample.aContract;
import static org.talentpool.kernel.sample.ContractSample.advancement;
import static org.talentpool.kernel.sample.ContractSample.conversion;
import static org.talentpool.kernel.sample.Samples.POST;
import static org.talentpool.kernel.sample.Samples.SLOT;
import static org.talentpool.kernel.sample.Samples.STARTS_ON;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.talentpool.kernel.contract.ContractCommand.AdvanceIncumbent;
import org.talentpool.kernel.contract.Regime;
import org.talentpool.kernel.contract.Standing;
import org.talentpool.kernel.sample.Allows;
import org.talentpool.kernel.sample.ContractSample;
import org.talentpool.kernel.sample.Refuses;

class AdvanceIncumbentTest {
    private static final String WHY = "Took over the section's budget";
    private static final String HEAD = "Head of Talent Management";

    @RegisterExtension
    final ContractFixture decisions = new ContractFixture();

    @Test
    @Allows({"TW-02", "TW-03"})
    void after_three_years_no_circumstance_is_needed() {
        decisions
                .whenOn("2029-05-01", goingOn(), advance("2029-06-01", null))
                .expectEvents(advancement(LocalDate.parse("2029-06-01"), 0, ""));
    }

    @ParameterizedTest
    @CsvSource({"2029-05-31, 1", "2028-06-01, 12", "2027-06-01, 24"})
    @Allows({"TW-04", "AU-06"})
    void a_circumstance_and_an_authority_spare_up_to_24_months(String day, int spared) {
        decisions
                .given(goingOn())
                .whenOnAuthority(HEAD, advance(day, WHY))
                .expectEvents(advancement(LocalDate.parse(day), spared, WHY));
    }

    @Test
    @Refuses("TW-04")
    void and_never_more() {
        decisions
                .given(goingOn())
                .whenOnAuthority(HEAD, advance("2027-05-31", WHY))
                .expectRefusal(ADVANCEMENT_TOO_EARLY, "TW-04")
                .expectFacts(Map.of("earliest", "2027-06-01"));
    }

    @Test
    @Refuses({"TW-03", "TW-04"})
    void without_a_circumstance_no_month_is_spared() {
        decisions
                .given(goingOn())
                .whenOnAuthority(HEAD, advance("2028-06-01", "  "))
                .expectRefusal(CIRCUMSTANCE_MISSING, "TW-04");
    }

    @Test
    @Refuses({"TW-04", "AU-06"})
    void nor_without_an_authority() {
        decisions.given(goingOn()).when(advance("2028-06-01", WHY)).expectRefusal(AUTHORITY_MISSING, "TW-04");
    }

    @ParameterizedTest
    @EnumSource(names = {"SECONDED", "SERVING_STAFF"})
    @Refuses({"TW-03", "TW-04"})
    void only_external_candidates_are_spared_anything(Standing standing) {
        decisions
                .given(aContract(Regime.ESTABLISHED, standing))
                .whenOnAuthority(HEAD, advance("2029-05-31", WHY))
                .expectRefusal(ADVANCEMENT_TOO_EARLY, "TW-03")
                .expectFacts(Map.of("earliest", "2029-06-01"));
    }

    @Test
    void it_happens_once() {
        var advanced = goingOn().with(advancement(LocalDate.parse("2029-06-01"), 0, ""));
        decisions.given(advanced).when(advance("2029-06-01", null)).expectRefusal(WRONG_STATE);
    }

    @Test
    @Refuses("TW-02")
    void from_the_higher_grade_there_is_nowhere_to_advance() {
        var high = aContract(Regime.ESTABLISHED, Standing.SERVING_STAFF, SLOT.higher(), STARTS_ON);
        decisions.given(high).when(advance("2029-06-01", null)).expectRefusal(ADVANCEMENT_NOT_ALLOWED, "TW-02");
    }

    @Test
    void nobody_advances_after_the_contract() {
        decisions
                .given(aContract(Regime.PROJECT))
                .when(advance("2029-06-01", null))
                .expectRefusal(MALFORMED);
    }

    @Test
    void a_contract_that_is_over_leads_nowhere() {
        decisions
                .whenOn("2029-06-01", aContract(Regime.PROJECT), advance("2029-05-31", WHY))
                .expectRefusal(WRONG_STATE);
    }

    private static ContractSample goingOn() {
        return aContract(Regime.ESTABLISHED).with(conversion(LocalDate.parse("2029-06-01")));
    }

    private static AdvanceIncumbent advance(String day, @Nullable String circumstance) {
        return new AdvanceIncumbent(POST, LocalDate.parse(day), circumstance);
    }
}
