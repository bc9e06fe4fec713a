package org.talentpool.kernel.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MemberNationsTest {
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
    void each_enlargement_counts_from_its_day(LocalDate day, int nations) {
        assertThat(MemberNations.codes())
                .filteredOn(code -> MemberNations.isMember(code, day))
                .hasSize(nations);
        assertThat(MemberNations.codes())
                .filteredOn(code -> MemberNations.isMember(code, day.minusDays(1)))
                .hasSizeLessThan(nations);
    }

    @Test
    void there_are_32_nations() {
        assertThat(MemberNations.codes()).hasSize(32).allMatch(code -> code.matches("[A-Z]{2}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"CH", "AT", "EL", "UK", "be", "BEL", ""})
    void other_nations_and_other_spellings_are_not_members(String code) {
        assertThat(MemberNations.isMember(code, LocalDate.parse("2026-01-01"))).isFalse();
    }
}
