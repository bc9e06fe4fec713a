package org.talentpool.kernel.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.talentpool.kernel.candidate.Person;
import org.talentpool.kernel.policy.PoliciesInForce;
import org.talentpool.kernel.policy.Rulebook;
import org.talentpool.kernel.sample.Allows;
import org.talentpool.kernel.sample.Refuses;

class EligibilityPolicyTest {
    private static final PoliciesInForce IN_FORCE = on("2026-02-02");

    @ParameterizedTest(name = "EL-03: born {0}, starting {1}: {2}")
    @CsvSource({
        "2005-06-01, 2026-05-31, false",
        "2005-06-01, 2026-06-01, true",
        "1966-06-01, 2026-05-31, true",
        "1966-06-01, 2026-06-01, false",
        "2004-02-29, 2025-02-28, false",
        "2004-02-29, 2025-03-01, true",
        "1968-02-29, 2028-02-28, true",
        "1968-02-29, 2028-02-29, false"
    })
    @Allows("EL-03")
    @Refuses("EL-03")
    void the_21st_birthday_is_reached_and_the_60th_is_not(LocalDate born, LocalDate starts, boolean eligible) {
        assertThat(EligibilityPolicy.ageEligible(born, starts, IN_FORCE)).isEqualTo(eligible);
    }

    @Test
    void age_counts_at_the_start_and_not_today() {
        var person = person("2005-06-01", "BE");
        assertThat(EligibilityPolicy.judge(person, IN_FORCE, LocalDate.parse("2026-06-01")))
                .isEqualTo(new Eligibility(true, true));
    }

    @Test
    @Allows("EL-01")
    @Refuses("EL-01")
    void el_01_one_nationality_of_a_member_nation_suffices() {
        assertThat(EligibilityPolicy.nationalityEligible(List.of("CH", "IT"), IN_FORCE))
                .isTrue();
        assertThat(EligibilityPolicy.nationalityEligible(List.of("CH"), IN_FORCE))
                .isFalse();
        assertThat(EligibilityPolicy.nationalityEligible(List.of(), IN_FORCE)).isFalse();
    }

    @Test
    @Allows("EL-02")
    @Refuses("EL-02")
    void el_02_a_swede_was_not_eligible_before_the_day_of_accession() {
        assertThat(EligibilityPolicy.nationalityEligible(List.of("SE"), on("2024-03-06")))
                .isFalse();
        assertThat(EligibilityPolicy.nationalityEligible(List.of("SE"), on("2024-03-07")))
                .isTrue();
    }

    private static PoliciesInForce on(String day) {
        return Rulebook.BASELINE.on(LocalDate.parse(day));
    }

    @ParameterizedTest
    @CsvSource({"true, true, true", "true, false, false", "false, true, false", "false, false, false"})
    void nationality_and_age_are_both_needed(boolean nationality, boolean age, boolean eligible) {
        assertThat(new Eligibility(nationality, age).isEligible()).isEqualTo(eligible);
    }

    private static Person person(String born, String... nationalities) {
        return new Person("Ada Example", "ada@example.org", LocalDate.parse(born), List.of(nationalities));
    }
}
