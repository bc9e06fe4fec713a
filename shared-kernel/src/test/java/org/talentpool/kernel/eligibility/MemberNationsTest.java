package org.talentpool.kernel.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.talentpool.kernel.policy.Accession;
import org.talentpool.kernel.policy.Rulebook;
import org.talentpool.kernel.sample.Allows;
import org.talentpool.kernel.sample.Refuses;

class MemberNationsTest {
    private static final List<Accession> NATIONS =
            Rulebook.BASELINE.on(LocalDate.parse("2026-01-01")).eligibility().accessions();

    @ParameterizedTest
    @CsvSource({
        "1949-04-04, 12",
        "1952-02-18, 14",
        "1955-05-06, 15",
        "1982-05-30, 16",
        "1999-03-12, 19",
        "2004-03-29, 26",
        "2009-04-01, 28",
        "2017-06-05, 29",
        "2020-03-27, 30",
        "2023-04-04, 31",
        "2024-03-07, 32"
    })
    @Allows("EL-02")
    @Refuses("EL-02")
    void each_enlargement_counts_from_its_day(LocalDate day, int nations) {
        assertThat(NATIONS).filteredOn(nation -> nation.isMemberOn(day)).hasSize(nations);
        assertThat(NATIONS)
                .filteredOn(nation -> nation.isMemberOn(day.minusDays(1)))
                .hasSizeLessThan(nations);
    }

    @Test
    void there_are_32_nations() {
        assertThat(NATIONS)
                .extracting(Accession::nation)
                .hasSize(32)
                .doesNotHaveDuplicates()
                .allMatch(code -> code.matches("[A-Z]{2}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"CH", "AT", "EL", "UK", "be", "BEL", ""})
    void other_nations_and_other_spellings_are_not_members(String code) {
        assertThat(NATIONS).extracting(Accession::nation).doesNotContain(code);
    }
}
