package org.talentpool.kernel.grade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.talentpool.kernel.sample.Allows;
import org.talentpool.kernel.sample.Refuses;

class GradeSpellingTest {
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "G8, G8",
        "G5/G8, G5/G8",
        "5/8, G5/G8",
        "8/10, G8/G10",
        "G8/10, G8/G10",
        "G8-G10, G8/G10",
        "G8 – G10, G8/G10",
        "8-10 (B3/B4), G8/G10",
        "G8/G10 (B3-B4), G8/G10",
        "G8 (B3), G8",
        "B3, G8",
        "b 3, G8",
        "B.3, G8",
        "B3/G8, G8",
        "G8/B3, G8",
        "B-4/G-10, G10",
        "B3/B4, G8/G10",
        "B3/G8-B4/G10, G8/G10",
        "A.2 / NATO Grade G15, G15",
        "grade g8, G8",
        "NATO Grade B2, G5",
        "Grades B5/B6, G12/G14",
        "'  G5 / G8  ', G5/G8",
        "'G8\u00A0/\u00A0G10', G8/G10"
    })
    @Allows("GR-14")
    void gr_14_every_spelling_that_was_met_is_read(String text, String slot) {
        assertThat(GradeSpelling.read(text)).hasToString(slot);
    }

    @ParameterizedTest(name = "{0} is not a slot")
    @ValueSource(
            strings = {
                "",
                " ",
                "/",
                "G8/",
                "/G8",
                "G25",
                "G0",
                "G08",
                "0/8",
                "25/26",
                "B0",
                "B7",
                "A8",
                "L6",
                "C7",
                "8",
                "D3",
                "B3/G10",
                "G8/G10 (B3)",
                "8-10 (B3/B5)",
                "B3/8",
                "B3/10",
                "G8/G5",
                "10-8",
                "B4/B3",
                "G8/G8",
                "B3/B3",
                "G9/G10",
                "B3/A2",
                "G5/G8/G10",
                "5/8/10",
                "B2/B3/B4",
                "G8 G10",
                "G8,G10",
                "G8)",
                "(G8)",
                "G8 (",
                "GG8",
                "G8\nG10",
                "Grade",
                "assistant",
                "G8/G10/G8/G10/G8"
            })
    @Refuses({"GR-07", "GR-08", "GR-09", "GR-10", "GR-11", "GR-12", "GR-13", "GR-14"})
    void anything_else_is_refused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> GradeSpelling.read(text));
    }

    @Test
    void what_is_longer_than_any_spelling_is_refused_unread() {
        assertThat(GradeSpelling.read("G8" + " ".repeat(58))).hasToString("G8");
        assertThatIllegalArgumentException().isThrownBy(() -> GradeSpelling.read("G8" + " ".repeat(59)));
    }

    /** GR-07 to GR-13 and the letters L and C, written out. */
    @ParameterizedTest(name = "{0}1..: {1}")
    @CsvSource({
        "B, G2 G5 G8 G10 G12 G14",
        "A, G11 G15 G17 G20 G22 G23 G24",
        "L, G13 G16 G18 G19 G21",
        "C, G1 G3 G4 G6 G7 G9"
    })
    @Allows({"GR-07", "GR-08", "GR-09", "GR-10", "GR-11", "GR-12", "GR-13"})
    void an_old_letter_grade_is_a_grade_of_the_spine(String letter, String grades) {
        var names = grades.split(" ", -1);
        for (var i = 0; i < names.length; i++)
            assertThat(GradeSpelling.read(letter + (i + 1))).hasToString(names[i]);
        assertThatIllegalArgumentException().isThrownBy(() -> GradeSpelling.read(letter + (names.length + 1)));
    }

    @Test
    void a_canonical_slot_reads_as_itself() {
        for (var lower : Grade.values())
            Stream.of(Grade.values())
                    .filter(lower::isNotAbove)
                    .map(higher -> new GradeSlot(lower, higher))
                    .forEach(slot ->
                            assertThat(GradeSpelling.read(slot.toString())).isEqualTo(slot));
    }
}
