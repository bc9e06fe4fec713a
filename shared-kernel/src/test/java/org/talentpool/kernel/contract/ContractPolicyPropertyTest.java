package org.talentpool.kernel.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talentpool.kernel.contract.Regime.TURNOVER;
import static org.talentpool.kernel.contract.Standing.EXTERNAL;
import static org.talentpool.kernel.contract.Standing.SERVING_STAFF;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.talentpool.kernel.grade.GradePolicy;
import org.talentpool.kernel.policy.ContractRules;
import org.talentpool.kernel.policy.Policy;
import org.talentpool.kernel.sample.GeneratedRules;
import org.talentpool.kernel.sample.PlainCalendar;
import org.talentpool.kernel.sample.PlainGrades;
import org.talentpool.kernel.sample.Seed;

/** The terms against a table, as a clerk would read them off the notices, and the calendar page. */
class ContractPolicyPropertyTest {
    /** Whether there is a first term, whether there is a limit with renewals, whether an indefinite contract may follow. */
    private static final Map<String, Row> TABLE = Map.of(
            "EXTERNAL ESTABLISHED", new Row(true, false, true, List.of("CO-01")),
            "EXTERNAL PROJECT", new Row(true, true, false, List.of("CO-02")),
            "EXTERNAL TURNOVER", new Row(true, true, true, List.of("CO-04", "CO-05")),
            "SECONDED ESTABLISHED", new Row(true, true, false, List.of("CO-03")),
            "SECONDED PROJECT", new Row(true, true, false, List.of("CO-03")),
            "SECONDED TURNOVER", new Row(true, true, false, List.of("CO-03")),
            "SERVING_STAFF ESTABLISHED", new Row(false, false, false, List.of("CO-06")),
            "SERVING_STAFF PROJECT", new Row(false, false, false, List.of("CO-06")),
            "SERVING_STAFF TURNOVER", new Row(false, false, false, List.of("CO-06")));

    @Test
    void the_terms_agree_with_the_table() {
        Seed.of("contract terms").eachCase(seed -> {
            var book = GeneratedRules.of(seed, Policy.CONTRACT_TERMS);
            var today = GeneratedRules.day(seed);
            var version = book.ruling(Policy.CONTRACT_TERMS, today);
            var regime = seed.oneOf(List.of(Regime.values()));
            var standing = seed.oneOf(List.of(Standing.values()));
            var slot = PlainGrades.slot(seed);
            var grade = seed.oneOf(GradePolicy.allowedGrades(slot, standing, seed.chance(50)));
            var terms = ContractPolicy.terms(
                    regime,
                    standing,
                    slot,
                    grade,
                    seed.day(2020, 2060),
                    book.rulebook().on(today));
            agrees(terms, Objects.requireNonNull(TABLE.get(standing + " " + regime)), (ContractRules) version.rules());
            assertThat(terms.conversionWindow() != null).isEqualTo(standing == EXTERNAL && regime == TURNOVER);
            assertThat(terms.rules().contains("CO-06")).isEqualTo(standing == SERVING_STAFF);
            assertThat(terms.policyVersion().contains(version.version())).isTrue();
        });
    }

    private static void agrees(ContractTerms terms, Row row, ContractRules rules) {
        var start = terms.startsOn();
        var longest = rules.firstContract() + rules.renewals();
        assertThat(terms.endsOn()).as("%s", terms).isEqualTo(row.first() ? end(start, rules.firstContract()) : null);
        assertThat(terms.renewableUntil()).as("%s", terms).isEqualTo(row.limited() ? end(start, longest) : null);
        assertThat(terms.hardLimit()).isEqualTo(terms.renewableUntil());
        assertThat(terms.indefinitePossible()).isEqualTo(row.indefinite());
        assertThat(terms.probationEndsOn()).isEqualTo(row.first() ? end(start, rules.probation()) : null);
        assertThat(terms.rules()).filteredOn(rule -> rule.startsWith("CO")).isEqualTo(row.rules());
        var window = terms.conversionWindow();
        if (window != null) {
            var opens = end(start, rules.firstContract()).plusDays(1);
            var closes = closes(end(start, longest), rules.conversionClosesBefore());
            assertThat(window).as("%s", terms).isEqualTo(new ConversionWindow(opens, closes));
            assertThat(window.isEmpty()).isEqualTo(closes.toEpochDay() < opens.toEpochDay());
        }
    }

    /** The last day after which that many months are left, looked for day by day. */
    private static LocalDate closes(LocalDate renewalsEnd, int months) {
        var day = renewalsEnd.minusDays(31L * months + 1);
        while (!end(day.plusDays(2), months).isAfter(renewalsEnd)) day = day.plusDays(1);
        return day;
    }

    @Test
    void a_window_includes_what_lies_between_its_two_days() {
        Seed.of("conversion window").eachCase(seed -> {
            var window = new ConversionWindow(seed.day(2030, 2030), seed.day(2030, 2030));
            var day = seed.chance(30) ? seed.oneOf(List.of(window.opensOn(), window.closesOn())) : seed.day(2030, 2030);
            var between = day.getDayOfYear() >= window.opensOn().getDayOfYear()
                    && day.getDayOfYear() <= window.closesOn().getDayOfYear();
            assertThat(window.includes(day)).as("%s in %s", day, window).isEqualTo(between);
        });
    }

    private static LocalDate end(LocalDate start, int months) {
        return PlainCalendar.lastDay(start, months);
    }

    private record Row(boolean first, boolean limited, boolean indefinite, List<String> rules) {}
}
