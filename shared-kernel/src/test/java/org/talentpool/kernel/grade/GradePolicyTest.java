package org.talentpool.kernel.grade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talentpool.kernel.contract.Standing.EXTERNAL;
import static org.talentpool.kernel.contract.Standing.SECONDED;
import static org.talentpool.kernel.contract.Standing.SERVING_STAFF;
import static org.talentpool.kernel.grade.Grade.G10;
import static org.talentpool.kernel.grade.Grade.G8;
import static org.talentpool.kernel.sample.Samples.IN_FORCE;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.talentpool.kernel.sample.Allows;
import org.talentpool.kernel.sample.Refuses;

class GradePolicyTest {
    private static final GradeSlot TWIN = GradeSlot.of("G8/G10");

    @ParameterizedTest(name = "PO-04: listed {0}, post {1}: by {2}")
    @CsvSource({
        "G8, G8, G8",
        "G8/G10, G8/G10, G8/G10",
        "G8/G10, G8, G8/G10",
        "G8/G10, G5/G8, G8/G10",
        "G8/G10, G10, ",
        "G10, G8/G10, G10",
        "G8, G8/G10, ",
        "G5/G8, G8, ",
        "G10 G8/G10 G8, G8, G8",
        "G10 G8 G8/G10, G5/G8, G8",
        "G9, G8, ",
        "G11, G10, ",
        "G15, G10, "
    })
    @Allows({"PO-04", "PO-05"})
    @Refuses({"PO-04", "PO-05"})
    void a_listing_carries_its_own_slot_or_the_nearest_below_it_in_its_family(
            String listed, String post, String carries) {
        var slots = Stream.of(listed.split(" ", -1)).map(GradeSlot::of).toList();
        assertThat(GradePolicy.bestListed(slots, GradeSlot.of(post), IN_FORCE.grades()))
                .isEqualTo(carries == null ? null : GradeSlot.of(carries));
    }

    @Test
    @Allows("TW-01")
    @Refuses("TW-01")
    void tw_01_external_and_seconded_persons_start_at_the_lower_grade() {
        assertThat(GradePolicy.allowedGrades(TWIN, EXTERNAL, true)).containsExactly(G8);
        assertThat(GradePolicy.allowedGrades(TWIN, SECONDED, true)).containsExactly(G8);
        assertThat(GradePolicy.twinRule(EXTERNAL)).isEqualTo("TW-01");
    }

    @Test
    @Allows("TW-05")
    @Refuses("TW-05")
    void tw_05_serving_staff_start_at_the_higher_grade_only_under_a_circumstance() {
        assertThat(GradePolicy.allowedGrades(TWIN, SERVING_STAFF, false)).containsExactly(G8);
        assertThat(GradePolicy.allowedGrades(TWIN, SERVING_STAFF, true)).containsExactly(G8, G10);
        assertThat(GradePolicy.twinRule(SERVING_STAFF)).isEqualTo("TW-05");
    }

    @Test
    void a_single_grade_leaves_no_choice() {
        assertThat(GradePolicy.allowedGrades(GradeSlot.single(G8), SERVING_STAFF, true))
                .isEqualTo(List.of(G8));
        assertThat(GradePolicy.startingGrade(TWIN)).isEqualTo(G8);
    }
}
