package org.talentpool.kernel.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talentpool.kernel.contract.Regime.ESTABLISHED;
import static org.talentpool.kernel.contract.Regime.PROJECT;
import static org.talentpool.kernel.contract.Regime.TURNOVER;
import static org.talentpool.kernel.contract.Standing.EXTERNAL;
import static org.talentpool.kernel.contract.Standing.SECONDED;
import static org.talentpool.kernel.contract.Standing.SERVING_STAFF;
import static org.talentpool.kernel.sample.Samples.IN_FORCE;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.talentpool.kernel.grade.Grade;
import org.talentpool.kernel.grade.GradeSlot;
import org.talentpool.kernel.sample.Allows;
import org.talentpool.kernel.sample.Refuses;

class ContractPolicyTest {
    private static final GradeSlot TWIN = GradeSlot.of("G8/G10");
    private static final GradeSlot SINGLE = GradeSlot.of("G10");
    private static final LocalDate START = LocalDate.parse("2026-06-01");
    private static final LocalDate THREE_YEARS = LocalDate.parse("2029-05-31");
    private static final LocalDate SIX_YEARS = LocalDate.parse("2032-05-31");

    @Test
    @Allows({"CO-01", "TW-03"})
    void co_01_an_external_on_an_established_twin_post() {
        assertThat(ContractPolicy.terms(ESTABLISHED, EXTERNAL, TWIN, Grade.G8, START, IN_FORCE))
                .isEqualTo(new ContractTerms(
                        ESTABLISHED,
                        EXTERNAL,
                        Grade.G8,
                        START,
                        THREE_YEARS,
                        null,
                        true,
                        null,
                        null,
                        LocalDate.parse("2026-11-30"),
                        LocalDate.parse("2029-06-01"),
                        List.of("CO-01", "TW-01", "TW-03"),
                        IN_FORCE.label()));
    }

    @Test
    @Allows("CO-02")
    @Refuses("CO-02")
    void co_02_a_project_post_is_renewed_up_to_six_years_and_never_indefinite() {
        var terms = terms(PROJECT, EXTERNAL);
        assertThat(terms.endsOn()).isEqualTo(THREE_YEARS);
        assertThat(terms.renewableUntil()).isEqualTo(SIX_YEARS);
        assertThat(terms.hardLimit()).isEqualTo(SIX_YEARS);
        assertThat(terms.indefinitePossible()).isFalse();
        assertThat(terms.conversionWindow()).isNull();
        assertThat(terms.rules()).containsExactly("CO-02");
    }

    @Test
    @Allows("CO-03")
    @Refuses("CO-03")
    void co_03_a_seconded_person_stays_at_most_six_years_under_every_regime() {
        for (var regime : Regime.values()) {
            var terms = terms(regime, SECONDED);
            assertThat(terms.endsOn()).isEqualTo(THREE_YEARS);
            assertThat(terms.renewableUntil()).isEqualTo(SIX_YEARS);
            assertThat(terms.hardLimit()).isEqualTo(SIX_YEARS);
            assertThat(terms.indefinitePossible()).isFalse();
            assertThat(terms.rules()).containsExactly("CO-03");
        }
    }

    @Test
    @Allows({"CO-04", "CO-05"})
    @Refuses("CO-04")
    void co_05_conversion_may_be_asked_for_in_the_renewal_up_to_a_year_before_its_end() {
        var terms = terms(TURNOVER, EXTERNAL);
        assertThat(terms.conversionWindow())
                .isEqualTo(new ConversionWindow(LocalDate.parse("2029-06-01"), LocalDate.parse("2031-05-31")));
        assertThat(terms.renewableUntil()).isEqualTo(SIX_YEARS);
        assertThat(terms.hardLimit()).isEqualTo(SIX_YEARS);
        assertThat(terms.indefinitePossible()).isTrue();
        assertThat(terms.rules()).containsExactly("CO-04", "CO-05");
    }

    @Test
    @Refuses("CO-05")
    void co_05_both_days_of_the_window_are_inside_and_their_neighbours_outside() {
        var window = new ConversionWindow(LocalDate.parse("2029-06-01"), LocalDate.parse("2031-05-31"));
        assertThat(window.includes(LocalDate.parse("2029-05-31"))).isFalse();
        assertThat(window.includes(LocalDate.parse("2029-06-01"))).isTrue();
        assertThat(window.includes(LocalDate.parse("2031-05-31"))).isTrue();
        assertThat(window.includes(LocalDate.parse("2031-06-01"))).isFalse();
    }

    @Test
    @Refuses("CO-05")
    void co_05_a_renewal_of_less_than_a_year_leaves_no_day_to_ask() {
        var renewal = LocalDate.parse("2029-06-01");
        var rules = IN_FORCE.contract();
        assertThat(ContractPolicy.conversion(renewal, LocalDate.parse("2030-05-30"), rules)
                        .isEmpty())
                .isTrue();
        assertThat(ContractPolicy.conversion(renewal, LocalDate.parse("2030-05-31"), rules)
                        .isEmpty())
                .isTrue();
        assertThat(ContractPolicy.conversion(renewal, LocalDate.parse("2030-06-01"), rules)
                        .isEmpty())
                .isFalse();
    }

    @Test
    @Allows("CO-06")
    void co_06_for_serving_staff_the_regulations_set_no_term() {
        var terms = terms(ESTABLISHED, SERVING_STAFF);
        assertThat(terms.endsOn()).isNull();
        assertThat(terms.renewableUntil()).isNull();
        assertThat(terms.hardLimit()).isNull();
        assertThat(terms.probationEndsOn()).isNull();
        assertThat(terms.earliestAdvancement()).isNull();
        assertThat(terms.rules()).containsExactly("CO-06");
    }

    @Test
    @Allows("CO-09")
    void co_09_probation_is_six_months_of_every_definite_contract() {
        for (var regime : Regime.values())
            assertThat(terms(regime, EXTERNAL).probationEndsOn()).isEqualTo(LocalDate.parse("2026-11-30"));
    }

    @Test
    @Allows("TW-03")
    void tw_03_serving_staff_at_the_lower_grade_advance_after_three_years_too() {
        var terms = ContractPolicy.terms(PROJECT, SERVING_STAFF, TWIN, Grade.G8, START, IN_FORCE);
        assertThat(terms.earliestAdvancement()).isEqualTo(LocalDate.parse("2029-06-01"));
        assertThat(terms.rules()).containsExactly("CO-06", "TW-03");
    }

    @Test
    void tw_05_serving_staff_at_the_higher_grade_have_nowhere_to_advance() {
        var terms = ContractPolicy.terms(PROJECT, SERVING_STAFF, TWIN, Grade.G10, START, IN_FORCE);
        assertThat(terms.earliestAdvancement()).isNull();
        assertThat(terms.rules()).containsExactly("CO-06", "TW-05");
    }

    private static ContractTerms terms(Regime regime, Standing standing) {
        return ContractPolicy.terms(regime, standing, SINGLE, Grade.G10, START, IN_FORCE);
    }
}
