package org.talentpool.kernel.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.talentpool.kernel.sample.PlainCalendar;
import org.talentpool.kernel.sample.Seed;

class MonthsTest {
    @ParameterizedTest
    @CsvSource({
        "2026-06-15, 36, 2029-06-14",
        "2026-06-01, 6, 2026-11-30",
        "2028-02-29, 36, 2031-02-28",
        "2028-02-29, 48, 2032-02-28",
        "2027-03-01, 12, 2028-02-29",
        "2026-08-31, 6, 2027-02-28",
        "2026-01-01, 12, 2026-12-31"
    })
    void a_period_ends_the_day_before_its_day_of_the_month(LocalDate first, int months, LocalDate last) {
        assertThat(Months.lastDay(first, months)).isEqualTo(last);
        assertThat(Months.after(first, months)).isEqualTo(last.plusDays(1));
    }

    @Test
    void a_period_agrees_with_counting_on_the_calendar_page() {
        Seed.of("last day of a period").eachCase(seed -> {
            var first = seed.day(1950, 2060);
            var months = seed.number(1, 90);
            assertThat(Months.lastDay(first, months))
                    .as("%s and %d months", first, months)
                    .isEqualTo(PlainCalendar.lastDay(first, months));
        });
    }

    @Test
    void whole_years_are_complete_on_the_anniversary_and_not_before() {
        Seed.of("anniversary").eachCase(seed -> {
            var day = seed.day(1950, 2060);
            var years = seed.number(1, 70);
            var anniversary = Months.anniversary(day, years);
            assertThat(Months.wholeYears(day, anniversary))
                    .as("%s and %d years", day, years)
                    .isEqualTo(years);
            assertThat(Months.wholeYears(day, anniversary.minusDays(1))).isEqualTo(years - 1);
        });
    }

    @Test
    void the_last_start_is_the_last_day_from_which_a_period_still_ends_in_time() {
        Seed.of("last start").eachCase(seed -> {
            var last = seed.day(1950, 2060);
            var months = seed.number(1, 90);
            var start = Months.lastStart(last, months);
            assertThat(PlainCalendar.lastDay(start, months))
                    .as("%d months up to %s", months, last)
                    .isBeforeOrEqualTo(last);
            assertThat(PlainCalendar.lastDay(start.plusDays(1), months)).isAfter(last);
        });
    }
}
