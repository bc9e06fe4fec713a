package org.talentpool.kernel.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talentpool.kernel.sample.Samples.IN_FORCE;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.talentpool.kernel.contract.ContractPolicy;
import org.talentpool.kernel.contract.ContractTerms;
import org.talentpool.kernel.contract.Regime;
import org.talentpool.kernel.contract.Standing;
import org.talentpool.kernel.eligibility.EligibilityPolicy;
import org.talentpool.kernel.grade.Grade;
import org.talentpool.kernel.grade.GradeSlot;
import org.talentpool.kernel.matching.ListTerm;
import org.talentpool.kernel.matching.ListValidity;

/** Days that some years do not have. */
class CalendarEdgeCasesTest {
    @Test
    void three_years_from_29_february_end_on_the_last_of_february_inclusive() {
        var terms = startingOn("2028-02-29");
        assertThat(terms.endsOn()).isEqualTo("2031-02-28");
        assertThat(terms.renewableUntil()).isEqualTo("2034-02-28");
        assertThat(terms.probationEndsOn()).isEqualTo("2028-08-28");
        assertThat(terms.earliestAdvancement()).isEqualTo("2031-03-01");
    }

    @Test
    void three_years_from_1_march_end_on_29_february_of_a_leap_year() {
        assertThat(startingOn("2025-03-01").endsOn()).isEqualTo("2028-02-29");
    }

    @Test
    void four_years_from_29_february_leave_the_next_one_to_the_next_period() {
        assertThat(Months.lastDay(LocalDate.parse("2028-02-29"), 48)).isEqualTo("2032-02-28");
    }

    @Test
    void a_listing_notified_on_29_february_counts_to_28_february() {
        assertThat(ListValidity.validUntil(LocalDate.parse("2024-02-29"), ListTerm.BY_POLICY, IN_FORCE))
                .isEqualTo("2025-02-28");
    }

    @Test
    void who_was_born_on_29_february_is_21_on_1_march() {
        var born = LocalDate.parse("2004-02-29");
        assertThat(EligibilityPolicy.ageEligible(born, LocalDate.parse("2025-02-28"), IN_FORCE))
                .isFalse();
        assertThat(EligibilityPolicy.ageEligible(born, LocalDate.parse("2025-03-01"), IN_FORCE))
                .isTrue();
    }

    private static ContractTerms startingOn(String day) {
        return ContractPolicy.terms(
                Regime.PROJECT, Standing.EXTERNAL, GradeSlot.of("G8/G10"), Grade.G8, LocalDate.parse(day), IN_FORCE);
    }
}
