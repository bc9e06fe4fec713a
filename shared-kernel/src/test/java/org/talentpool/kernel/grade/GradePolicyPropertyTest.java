package org.talentpool.kernel.grade;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.talentpool.kernel.policy.GradeRules;
import org.talentpool.kernel.policy.Policy;
import org.talentpool.kernel.sample.GeneratedRules;
import org.talentpool.kernel.sample.PlainGrades;
import org.talentpool.kernel.sample.Seed;

/** How far a listing reaches, against a table of numbers. */
class GradePolicyPropertyTest {
    @Test
    void the_slot_that_carries_a_proposal_agrees_with_the_table() {
        Seed.of("grades").eachCase(seed -> {
            var book = GeneratedRules.of(seed, Policy.GRADES);
            var today = GeneratedRules.day(seed);
            var rules = (GradeRules) book.ruling(Policy.GRADES, today).rules();
            var post = slot(seed);
            var listed = new ArrayList<GradeSlot>();
            for (var n = seed.number(0, 4); n > 0; n--) listed.add(slot(seed));
            assertThat(GradePolicy.bestListed(
                            listed, post, book.rulebook().on(today).grades()))
                    .as("%s of %s, %s", post, listed, rules)
                    .isEqualTo(PlainGrades.carrying(listed, post, rules.lowerGradeAllowed()));
        });
    }

    @Test
    void the_order_of_grades_agrees_with_the_table() {
        for (var one : Grade.values())
            for (var other : Grade.values())
                assertThat(one.isNotAbove(other))
                        .as("%s and %s", one, other)
                        .isEqualTo(PlainGrades.isNotAbove(PlainGrades.number(one), PlainGrades.number(other)));
    }

    @Test
    void a_slot_reaches_down_to_what_is_not_above_it_and_never_to_itself() {
        Seed.of("reach of a slot").eachCase(seed -> {
            var slot = slot(seed);
            var other = seed.chance(20) ? slot : slot(seed);
            var below = PlainGrades.isNotAbove(PlainGrades.number(other.higher()), PlainGrades.number(slot.lower()));
            assertThat(slot.reachesDownTo(other))
                    .as("%s to %s", slot, other)
                    .isEqualTo(below && slot != other && !same(slot, other));
            for (var grade : List.of(Grade.G2, Grade.G8, Grade.G10, Grade.G15))
                assertThat(slot.includes(grade))
                        .isEqualTo(List.of(slot.lower(), slot.higher()).contains(grade));
        });
    }

    private static boolean same(GradeSlot one, GradeSlot other) {
        return one.toString().equals(other.toString());
    }

    private static GradeSlot slot(Seed seed) {
        return seed.chance(70) ? PlainGrades.assistantSlot(seed) : PlainGrades.slot(seed);
    }
}
