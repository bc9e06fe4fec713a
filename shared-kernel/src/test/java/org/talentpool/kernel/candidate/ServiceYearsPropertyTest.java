package org.talentpool.kernel.candidate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.talentpool.kernel.sample.PlainCalendar;
import org.talentpool.kernel.sample.Seed;

/** Service against a calendar on which every day is filled in with its percentage. */
class ServiceYearsPropertyTest {
    private static final LocalDate FIRST = LocalDate.of(2010, 1, 1);

    @Test
    void it_agrees_with_counting_day_by_day() {
        Seed.of("service years").eachCase(seed -> {
            var years = seed.chance(5) ? 15 : 3;
            var today = seed.day(2012, 2010 + years - 1);
            var jobs = new ArrayList<Experience>();
            for (var n = seed.number(0, 5); n > 0; n--) jobs.add(job(seed, 2010 + years - 1));
            var service = ServiceYears.in(List.of("ADMINISTRATION", "FINANCE"), jobs, today);
            var units = units(calendar(jobs, today));
            assertThat(service.units()).as("%s up to %s", jobs, today).isEqualTo(units);
            var asked = seed.number(0, 4);
            assertThat(service.isAtLeast(asked)).isEqualTo(units / (100L * 365 * 366) >= asked);
        });
    }

    private static Experience job(Seed seed, int lastYear) {
        var from = seed.day(2010, lastYear);
        var end = seed.chance(30)
                ? PlainCalendar.lastDay(from, 12 * seed.number(1, 3))
                : from.plusDays(seed.number(-10, 700));
        return new Experience(
                seed.oneOf(List.of("ADMINISTRATION", "FINANCE", "SALES")),
                from,
                seed.chance(15) ? null : end,
                seed.oneOf(List.of(20, 50, 50, 60, 80, 100)));
    }

    /** The percentage of each day, at most full time. */
    private static int[] calendar(List<Experience> jobs, LocalDate today) {
        var percents = new int[page(today) + 2];
        for (var job : jobs) {
            if (job.field().equals("SALES")) continue;
            var last = job.to() == null ? page(today) : Math.min(page(today), page(job.to()));
            for (var day = page(job.from()); day <= last; day++) percents[day] += job.percent();
        }
        for (var day = 0; day < percents.length; day++) percents[day] = Math.min(100, percents[day]);
        return percents;
    }

    /** Each day counts its percentage over the length of the year that it stands in, years being counted from the last change. */
    private static long units(int[] percents) {
        var units = 0L;
        var yearEnds = -1;
        var length = 0;
        LocalDate since = FIRST;
        var years = 0;
        for (var day = 0; day < percents.length; day++) {
            if (percents[day] == 0) continue;
            var changed = day == 0 || percents[day] != percents[day - 1];
            if (changed) {
                since = FIRST.plusDays(day);
                years = 0;
            }
            if (changed || day > yearEnds) {
                var begins = changed ? day : yearEnds + 1;
                yearEnds = page(PlainCalendar.lastDay(since, 12 * ++years));
                length = yearEnds - begins + 1;
            }
            units += percents[day] * (365L * 366 / length);
        }
        return units;
    }

    private static int page(LocalDate day) {
        return (int) (day.toEpochDay() - FIRST.toEpochDay());
    }
}
