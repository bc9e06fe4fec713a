package org.talentpool.kernel.contract;

import static org.talentpool.kernel.calendar.Months.after;
import static org.talentpool.kernel.calendar.Months.lastDay;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.talentpool.kernel.calendar.Months;
import org.talentpool.kernel.grade.Grade;
import org.talentpool.kernel.grade.GradeSlot;
import org.talentpool.kernel.policy.Applies;
import org.talentpool.kernel.policy.ContractRules;
import org.talentpool.kernel.policy.PoliciesInForce;

/** Terms of a first contract by regime and standing (CO-01 to CO-06, CO-09, TW-01, TW-03, TW-05). All end dates are inclusive. */
@Applies({"CO-02", "CO-03", "CO-04", "CO-05"})
@Applies(
        value = {"CO-01", "CO-06", "CO-09", "TW-03"},
        refusesNothing = "the terms are told; later decisions keep to them")
public final class ContractPolicy {
    private ContractPolicy() {}

    /**
     * @param slot grade slot of the post
     * @param grade grade offered, one that {@link org.talentpool.kernel.grade.GradePolicy#allowedGrades} allows
     * @param startsOn first day in the post
     * @param inForce on the day of the appointment (CO-07)
     */
    public static ContractTerms terms(
            Regime regime,
            Standing standing,
            GradeSlot slot,
            Grade grade,
            LocalDate startsOn,
            PoliciesInForce inForce) {
        var duration = duration(regime, standing, startsOn, inForce.contract());
        return new ContractTerms(
                regime,
                standing,
                grade,
                startsOn,
                duration.endsOn(),
                duration.renewableUntil(),
                duration.indefinitePossible(),
                duration.conversionWindow(),
                duration.renewableUntil(),
                duration.endsOn() == null
                        ? null
                        : lastDay(startsOn, inForce.contract().probation()),
                startsLow(slot, grade) ? after(startsOn, inForce.twinGrade().monthsBeforeAdvancement()) : null,
                rules(duration, standing, slot, grade),
                inForce.label());
    }

    private static Duration duration(Regime regime, Standing standing, LocalDate startsOn, ContractRules rules) {
        var first = lastDay(startsOn, rules.firstContract());
        var longest = lastDay(startsOn, rules.longest());
        return switch (standing) {
            case SERVING_STAFF -> new Duration(null, null, false, null, List.of("CO-06"));
            // More years need the agreement of the national authority.
            case SECONDED -> new Duration(first, longest, false, null, List.of("CO-03"));
            case EXTERNAL ->
                switch (regime) {
                    case ESTABLISHED -> new Duration(first, null, true, null, List.of("CO-01"));
                    case PROJECT -> new Duration(first, longest, false, null, List.of("CO-02"));
                    case TURNOVER ->
                        new Duration(
                                first,
                                longest,
                                true,
                                conversion(first.plusDays(1), longest, rules),
                                List.of("CO-04", "CO-05"));
                };
        };
    }

    /**
     * Opens with the renewals and closes so long before they end (CO-05); it is empty where they are shorter than that.
     *
     * @param renewalsStartOn first day of the first renewal
     * @param renewalsEndOn last day of the renewals, inclusive
     */
    public static ConversionWindow conversion(LocalDate renewalsStartOn, LocalDate renewalsEndOn, ContractRules rules) {
        return new ConversionWindow(
                renewalsStartOn,
                Months.lastStart(renewalsEndOn, rules.conversionClosesBefore()).minusDays(1));
    }

    private static boolean startsLow(GradeSlot slot, Grade grade) {
        return slot.isTwin() && grade == slot.lower();
    }

    private static List<String> rules(Duration duration, Standing standing, GradeSlot slot, Grade grade) {
        var rules = new ArrayList<>(duration.rules());
        if (slot.isTwin() && standing != Standing.SERVING_STAFF) rules.add("TW-01");
        if (startsLow(slot, grade)) rules.add("TW-03");
        if (slot.isTwin() && !startsLow(slot, grade)) rules.add("TW-05");
        return rules;
    }

    /** What the regime and the standing decide; the last day of the renewals is the hard limit in the post. */
    private record Duration(
            @Nullable LocalDate endsOn,
            @Nullable LocalDate renewableUntil,
            boolean indefinitePossible,
            @Nullable ConversionWindow conversionWindow,
            List<String> rules) {}
}
