package org.talentpool.kernel.contract;

import static org.talentpool.kernel.contract.Regime.ESTABLISHED;
import static org.talentpool.kernel.contract.Regime.PROJECT;
import static org.talentpool.kernel.contract.Regime.TURNOVER;
import static org.talentpool.kernel.contract.Standing.EXTERNAL;
import static org.talentpool.kernel.contract.Standing.SECONDED;
import static org.talentpool.kernel.contract.Standing.SERVING_STAFF;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.talentpool.kernel.grade.GradePolicy;
import org.talentpool.kernel.grade.GradeSlot;
import org.talentpool.kernel.policy.ContractRules;
import org.talentpool.kernel.policy.Policy;
import org.talentpool.kernel.policy.TwinGradeRules;
import org.talentpool.kernel.sample.GeneratedRules;
import org.talentpool.kernel.sample.PlainCalendar;
import org.talentpool.kernel.sample.PlainGrades;
import org.talentpool.kernel.sample.Seed;

/**
 * A made-up appointment and what a clerk would note of it, worked out from the notices and the calendar page.
 *
 * @param low whether it starts at the lower grade of a twin slot
 */
record ContractOnPaper(
        Regime regime,
        Standing standing,
        LocalDate start,
        boolean low,
        ContractRules rules,
        TwinGradeRules twin,
        ContractTerms terms) {
    static ContractOnPaper of(Seed seed, GeneratedRules book) {
        var regime = seed.oneOf(List.of(Regime.values()));
        var standing = seed.oneOf(List.of(Standing.values()));
        GradeSlot slot = PlainGrades.slot(seed);
        var grade = seed.oneOf(GradePolicy.allowedGrades(slot, standing, true));
        var start = seed.day(2024, 2034);
        var appointed = GeneratedRules.day(seed);
        var terms = ContractPolicy.terms(
                regime, standing, slot, grade, start, book.rulebook().on(appointed));
        var rules =
                (ContractRules) book.ruling(Policy.CONTRACT_TERMS, appointed).rules();
        var twin = (TwinGradeRules) book.ruling(Policy.TWIN_GRADE, appointed).rules();
        boolean low = slot.lower() != slot.higher() && grade == slot.lower();
        return new ContractOnPaper(regime, standing, start, low, rules, twin, terms);
    }

    /** Renewed up to a limit are seconded persons anywhere, and others on posts that are no established ones. */
    boolean renewable() {
        return standing == SECONDED || (standing == EXTERNAL && regime != ESTABLISHED);
    }

    boolean mayBecomeIndefinite() {
        return standing == EXTERNAL && regime != PROJECT;
    }

    boolean hasWindow() {
        return standing == EXTERNAL && regime == TURNOVER;
    }

    @Nullable
    LocalDate firstEnd() {
        return standing == SERVING_STAFF ? null : PlainCalendar.lastDay(start, rules.firstContract());
    }

    @Nullable
    LocalDate limit() {
        return renewable() ? PlainCalendar.lastDay(start, rules.firstContract() + rules.renewals()) : null;
    }

    /** First day at the higher grade after so many months at the lower. */
    LocalDate after(int months) {
        return PlainCalendar.lastDay(start, months).plusDays(1);
    }

    /** The last day from which so many months are left up to the given day, looked for day by day. */
    static LocalDate lastDayWith(int monthsLeft, LocalDate upTo) {
        var day = upTo.minusDays(31L * monthsLeft + 1);
        while (!PlainCalendar.lastDay(day.plusDays(1), monthsLeft).isAfter(upTo)) day = day.plusDays(1);
        return day;
    }
}
