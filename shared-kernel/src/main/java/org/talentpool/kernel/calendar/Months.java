package org.talentpool.kernel.calendar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Counts months and years from a first day to an inclusive last day. A period from 15 June ends on 14 June; where the month
 * has no such day, the period ends with the month, so one from 29 February ends on 28 February of a common year.
 */
public final class Months {
    private Months() {}

    /** The first day after a period of so many months that begins on the given day. */
    public static LocalDate after(LocalDate firstDay, int months) {
        var counted = firstDay.plusMonths(months);
        return counted.getDayOfMonth() == firstDay.getDayOfMonth() ? counted : counted.plusDays(1);
    }

    /** The last day, inclusive, of a period of so many months that begins on the given day. */
    public static LocalDate lastDay(LocalDate firstDay, int months) {
        return after(firstDay, months).minusDays(1);
    }

    /**
     * The last day from which a period of so many months still ends on or before the given day.
     *
     * @param lastDay inclusive
     */
    public static LocalDate lastStart(LocalDate lastDay, int months) {
        return lastDay.plusDays(1).minusMonths(months);
    }

    /** The day on which so many years are complete; for 29 February this is 1 March of a common year. */
    public static LocalDate anniversary(LocalDate day, int years) {
        return after(day, 12 * years);
    }

    /** Months completed between a first day and a day that no longer belongs to the period. */
    public static int whole(LocalDate firstDay, LocalDate dayAfter) {
        return Math.toIntExact(ChronoUnit.MONTHS.between(firstDay, dayAfter));
    }

    /** Years completed between a first day and a day that no longer belongs to the period. */
    public static int wholeYears(LocalDate firstDay, LocalDate dayAfter) {
        return Math.toIntExact(ChronoUnit.YEARS.between(firstDay, dayAfter));
    }
}
