package org.talentpool.kernel.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talentpool.kernel.contract.Standing.SERVING_STAFF;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.talentpool.kernel.grade.Grade;
import org.talentpool.kernel.grade.GradePolicy;
import org.talentpool.kernel.policy.Policy;
import org.talentpool.kernel.policy.TwinGradeRules;
import org.talentpool.kernel.sample.GeneratedRules;
import org.talentpool.kernel.sample.PlainCalendar;
import org.talentpool.kernel.sample.PlainGrades;
import org.talentpool.kernel.sample.Seed;

/** Who starts where on a twin slot, and when the higher grade is due, against the clause as it is printed (TW-01 to TW-05). */
class TwinGradePropertyTest {
    @Test
    void the_grades_to_start_at_agree_with_the_clause() {
        Seed.of("twin grades").eachCase(seed -> {
            var slot = PlainGrades.slot(seed);
            var standing = seed.oneOf(List.of(Standing.values()));
            var circumstance = seed.chance(50);
            var allowed = new ArrayList<>(List.of(slot.lower()));
            var twin = slot.toString().contains("/");
            if (twin && circumstance && standing.name().startsWith("SERVING")) allowed.add(slot.higher());
            assertThat(GradePolicy.allowedGrades(slot, standing, circumstance))
                    .as("%s, %s, %s", slot, standing, circumstance)
                    .isEqualTo(allowed);
            assertThat(GradePolicy.startingGrade(slot)).isEqualTo(slot.lower());
            assertThat(GradePolicy.twinRule(standing)).isEqualTo(standing == SERVING_STAFF ? "TW-05" : "TW-01");
        });
    }

    @Test
    void the_first_day_at_the_higher_grade_agrees_with_the_calendar_page() {
        Seed.of("advancement").eachCase(seed -> {
            var book = GeneratedRules.of(seed, Policy.TWIN_GRADE);
            var today = GeneratedRules.day(seed);
            var rules = (TwinGradeRules) book.ruling(Policy.TWIN_GRADE, today).rules();
            var slot = PlainGrades.slot(seed);
            var standing = seed.oneOf(List.of(Standing.values()));
            var grade = seed.oneOf(GradePolicy.allowedGrades(slot, standing, true));
            var start = GeneratedRules.day(seed);
            var regime = seed.oneOf(List.of(Regime.values()));
            var terms = ContractPolicy.terms(
                    regime, standing, slot, grade, start, book.rulebook().on(today));
            var low = slot.lower() != slot.higher() && grade == slot.lower();
            var lastDayBefore = PlainCalendar.lastDay(start, rules.monthsBeforeAdvancement());
            assertThat(terms.earliestAdvancement())
                    .as("%s at %s from %s, %s", slot, grade, start, rules)
                    .isEqualTo(low ? lastDayBefore.plusDays(1) : null);
            assertThat(terms.rules())
                    .filteredOn(rule -> rule.startsWith("TW"))
                    .isEqualTo(rules(slot.isTwin(), standing, grade, slot.higher()));
        });
    }

    private static List<String> rules(boolean twin, Standing standing, Grade grade, Grade higher) {
        if (!twin) return List.of();
        if (standing != SERVING_STAFF) return List.of("TW-01", "TW-03");
        return List.of(grade == higher ? "TW-05" : "TW-03");
    }
}
