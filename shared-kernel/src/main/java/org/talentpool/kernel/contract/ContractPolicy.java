package org.talentpool.kernel.contract;

import static org.talentpool.kernel.calendar.Months.after;
import static org.talentpool.kernel.calendar.Months.lastDay;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.talentpool.kernel.grade.Grade;
import org.talentpool.kernel.grade.GradeSlot;

/** Terms of a first contract by regime and standing (CO-01 to CO-06, CO-09, TW-01, TW-03, TW-05). All end dates are inclusive. */
public final class ContractPolicy {
    private static final int FIRST_CONTRACT = 36;
    private static final int CONVERSION_CLOSES = 60;
    private static final int LONGEST = 72;
    private static final int PROBATION = 6;
    private static final int BEFORE_ADVANCEMENT = 36;

    private ContractPolicy() {}

    /**
     * @param slot grade slot of the post
     * @param grade grade offered, one that {@link org.talentpool.kernel.grade.GradePolicy#allowedGrades} allows
     * @param startsOn first day in the post
     * @param policyVersion edition of the rules that is in force at the appointment (CO-07)
     */
    public static ContractTerms terms(
            Regime regime, Standing standing, GradeSlot slot, Grade grade, LocalDate startsOn, String policyVersion) {
        var duration = duration(regime, standing, startsOn);
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
                duration.endsOn() == null ? null : lastDay(startsOn, PROBATION),
                startsLow(slot, grade) ? after(startsOn, BEFORE_ADVANCEMENT) : null,
                rules(duration, standing, slot, grade),
                policyVersion);
    }

    private static Duration duration(Regime regime, Standing standing, LocalDate startsOn) {
        var first = lastDay(startsOn, FIRST_CONTRACT);
        var longest = lastDay(startsOn, LONGEST);
        return switch (standing) {
            case SERVING_STAFF -> new Duration(null, null, false, null, List.of("CO-06"));
            // 3 more years need the agreement of the national authority.
            case SECONDED -> new Duration(first, longest, false, null, List.of("CO-03"));
            case EXTERNAL ->
                switch (regime) {
                    case ESTABLISHED -> new Duration(first, null, true, null, List.of("CO-01"));
                    case PROJECT -> new Duration(first, longest, false, null, List.of("CO-02"));
                    case TURNOVER ->
                        new Duration(first, longest, true, conversion(startsOn), List.of("CO-04", "CO-05"));
                };
        };
    }

    /** Opens with the renewal and closes one year before a full renewal ends; a shorter renewal closes it earlier (CO-05). */
    private static ConversionWindow conversion(LocalDate startsOn) {
        return new ConversionWindow(after(startsOn, FIRST_CONTRACT), lastDay(startsOn, CONVERSION_CLOSES));
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
