package org.talentpool.kernel.grade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.talentpool.kernel.sample.Allows;
import org.talentpool.kernel.sample.Refuses;

class GradeSlotTest {
    @ParameterizedTest
    @ValueSource(strings = {"G5/G8", "G8", "G8/G10", "G10"})
    @Allows("GR-14")
    void gr_14_the_slots_of_the_pool_read_as_they_are_written(String text) {
        assertThat(GradeSlot.of(text)).hasToString(text);
        assertThat(GradeSlot.of(text).isTwin()).isEqualTo(text.contains("/"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "G8/G5", "G8/G8", "G9/G10", "G5/G8/G10", "G8/", "/G8", "B3/G8", "8/10", "G25", "g8"})
    @Refuses({"GR-01", "GR-14"})
    void anything_else_is_no_slot(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> GradeSlot.of(text));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "ADMINISTRATIVE, G2 G5 G8 G10 G12 G14",
        "PROFESSIONAL, G11 G15 G17 G20 G22 G23 G24",
        "LINGUISTIC, G13 G16 G18 G19 G21",
        "TECHNICAL, G1 G3 G4 G6 G7 G9"
    })
    @Allows({"GR-03", "GR-04", "GR-05", "GR-06"})
    void gr_03_to_gr_06_each_grade_stands_in_its_family(GradeFamily family, String grades) {
        assertThat(Stream.of(Grade.values())
                        .filter(grade -> grade.family() == family)
                        .map(Grade::name)
                        .collect(Collectors.joining(" ")))
                .isEqualTo(grades);
    }

    @Test
    @Allows("GR-01")
    @Refuses({"GR-03", "GR-04", "GR-05", "GR-06"})
    void gr_01_there_are_24_grades_and_numbers_do_not_compare_across_families() {
        assertThat(Grade.values()).hasSize(24);
        assertThat(Grade.G5.isNotAbove(Grade.G8)).isTrue();
        assertThat(Grade.G8.isNotAbove(Grade.G8)).isTrue();
        assertThat(Grade.G9.isNotAbove(Grade.G10)).isFalse();
        assertThat(Grade.G10.isNotAbove(Grade.G11)).isFalse();
    }
}
