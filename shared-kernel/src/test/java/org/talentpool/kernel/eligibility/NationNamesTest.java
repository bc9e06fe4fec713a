package org.talentpool.kernel.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.talentpool.kernel.policy.Accession;
import org.talentpool.kernel.policy.Rulebook;

class NationNamesTest {
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "BE, BE",
        "BEL, BE",
        "Belgium, BE",
        "belgium, BE",
        "BELGIUM, BE",
        "The Netherlands, NL",
        "Netherlands, NL",
        "Türkiye, TR",
        "TÜRKİYE, TR",
        "Turkey, TR",
        "Czechia, CZ",
        "Czech Republic, CZ",
        "UK, GB",
        "United Kingdom, GB",
        "USA, US",
        "United States, US",
        "North Macedonia, MK",
        "EL, GR",
        "Greece, GR",
        "' Sweden ', SE"
    })
    void el_01_a_member_nation_is_known_by_its_codes_and_names(String text, String code) {
        assertThat(NationNames.codeOf(text)).contains(code);
    }

    @Test
    void a_name_that_is_composed_otherwise_is_the_same_name() {
        assertThat(NationNames.codeOf("Tu\u0308rkiye")).contains("TR");
    }

    @ParameterizedTest
    @ValueSource(strings = {"CH", "JP", "ZA"})
    void codes_of_other_nations_stay_as_they_are(String code) {
        assertThat(NationNames.codeOf(code)).contains(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "be", "uk", "el", "usa", "bel", "XX", "CHE", "Switzerland", "Belgian", "B", "NATO"})
    void anything_else_is_unknown(String text) {
        assertThat(NationNames.codeOf(text)).isEmpty();
    }

    /** Java's own tables as a second opinion. */
    @Test
    void every_member_nation_is_known_by_both_codes_and_its_english_name() {
        assertThat(members()).hasSize(32).allSatisfy(code -> {
            var nation = Locale.of("", code);
            assertThat(NationNames.codeOf(code)).contains(code);
            assertThat(NationNames.codeOf(nation.getISO3Country())).contains(code);
            assertThat(NationNames.codeOf(nation.getDisplayCountry(Locale.ENGLISH)))
                    .contains(code);
        });
    }

    private static Stream<String> members() {
        return Rulebook.BASELINE.on(LocalDate.parse("2024-03-07")).eligibility().accessions().stream()
                .map(Accession::nation);
    }
}
