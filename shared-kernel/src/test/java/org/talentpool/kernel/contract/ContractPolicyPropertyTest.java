package org.talentpool.kernel.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talentpool.kernel.contract.Regime.TURNOVER;
import static org.talentpool.kernel.contract.Standing.EXTERNAL;
import static org.talentpool.kernel.contract.Standing.SERVING_STAFF;
import static org.talentpool.kernel.sample.Samples.IN_FORCE;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.talentpool.kernel.grade.GradePolicy;
import org.talentpool.kernel.grade.GradeSlot;
import org.talentpool.kernel.sample.PlainCalendar;
import org.talentpool.kernel.sample.Seed;

/** The terms against a table of whole years, as a clerk would read them off the notices. */
class ContractPolicyPropertyTest {
    private static final List<GradeSlot> SLOTS =
            List.of(GradeSlot.of("G5/G8"), GradeSlot.of("G8"), GradeSlot.of("G8/G10"), GradeSlot.of("G10"));

    /** Years of the first contract, of all contracts, and whether an indefinite one may follow; 0: no limit. */
    private static final Map<String, Row> TABLE = Map.of(
            "EXTERNAL ESTABLISHED", new Row(3, 0, true),
            "EXTERNAL PROJECT", new Row(3, 6, false),
            "EXTERNAL TURNOVER", new Row(3, 6, true),
            "SECONDED ESTABLISHED", new Row(3, 6, false),
            "SECONDED PROJECT", new Row(3, 6, false),
            "SECONDED TURNOVER", new Row(3, 6, false),
            "SERVING_STAFF ESTABLISHED", new Row(0, 0, false),
            "SERVING_STAFF PROJECT", new Row(0, 0, false),
            "SERVING_STAFF TURNOVER", new Row(0, 0, false));

    @Test
    void the_terms_agree_with_the_table() {
        var seed = Seed.of("contract terms");
        for (var i = 0; i < 5_000; i++) {
            var regime = seed.oneOf(List.of(Regime.values()));
            var standing = seed.oneOf(List.of(Standing.values()));
            var slot = seed.oneOf(SLOTS);
            var grade = seed.oneOf(GradePolicy.allowedGrades(slot, standing, seed.chance(50)));
            var terms = ContractPolicy.terms(regime, standing, slot, grade, seed.day(2020, 2060), IN_FORCE);
            agrees(terms, TABLE.get(standing + " " + regime));
            assertThat(terms.earliestAdvancement() != null).isEqualTo(slot.isTwin() && grade != slot.higher());
            assertThat(terms.conversionWindow() != null).isEqualTo(standing == EXTERNAL && regime == TURNOVER);
            assertThat(terms.rules().contains("CO-06")).isEqualTo(standing == SERVING_STAFF);
        }
    }

    private static void agrees(ContractTerms terms, @Nullable Row row) {
        assertThat(row).isNotNull();
        var start = terms.startsOn();
        assertThat(terms.endsOn()).as("%s", terms).isEqualTo(end(start, 12 * row.first()));
        assertThat(terms.renewableUntil()).as("%s", terms).isEqualTo(end(start, 12 * row.longest()));
        assertThat(terms.hardLimit()).isEqualTo(terms.renewableUntil());
        assertThat(terms.indefinitePossible()).isEqualTo(row.indefinite());
        assertThat(terms.probationEndsOn()).isEqualTo(row.first() == 0 ? null : end(start, 6));
        var window = terms.conversionWindow();
        if (window != null) {
            assertThat(window.opensOn().minusDays(1)).isEqualTo(terms.endsOn());
            assertThat(window.closesOn()).isEqualTo(end(start, 60));
        }
        var advancement = terms.earliestAdvancement();
        if (advancement != null) assertThat(advancement.minusDays(1)).isEqualTo(end(start, 36));
    }

    private static @Nullable LocalDate end(LocalDate start, int months) {
        return months == 0 ? null : PlainCalendar.lastDay(start, months);
    }

    private record Row(int first, int longest, boolean indefinite) {}
}
