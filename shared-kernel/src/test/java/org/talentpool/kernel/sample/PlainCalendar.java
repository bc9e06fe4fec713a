package org.talentpool.kernel.sample;

import java.time.LocalDate;
import java.time.YearMonth;

/** Months counted on calendar pages, as a second opinion for tests. */
public final class PlainCalendar {
    private PlainCalendar() {}

    /** The day before the same day of the month so many pages on, or the end of that page if it has no such day. */
    public static LocalDate lastDay(LocalDate first, int months) {
        var index = first.getYear() * 12 + first.getMonthValue() - 1 + months;
        var page = YearMonth.of(index / 12, index % 12 + 1);
        return first.getDayOfMonth() > page.lengthOfMonth()
                ? page.atEndOfMonth()
                : page.atDay(first.getDayOfMonth()).minusDays(1);
    }
}
