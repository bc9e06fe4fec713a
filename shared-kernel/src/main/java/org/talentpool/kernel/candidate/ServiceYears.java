package org.talentpool.kernel.candidate;

import static java.time.temporal.ChronoUnit.DAYS;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import org.talentpool.kernel.calendar.Months;

/**
 * Time of professional work in full-time years, exact to the day. Part-time work counts pro rata and overlapping jobs count at
 * most full time. A stretch of constant percentage counts its whole calendar years, then its remaining days as a fraction of
 * the year that they stand in.
 *
 * @param units parts of a full-time year, {@value #PER_YEAR} to the year: percent in common and in leap years divide it evenly
 */
public record ServiceYears(long units) implements Comparable<ServiceYears> {
    static final long PER_YEAR = 100L * 365 * 366;

    private static final int FULL_TIME = 100;

    /**
     * Service in any of the fields up to today, inclusive; a job without an end goes on until today and nothing later counts.
     */
    public static ServiceYears in(Collection<String> fields, List<Experience> experience, LocalDate today) {
        var changes = new TreeMap<LocalDate, Integer>();
        for (var job : experience) {
            if (fields.contains(job.field())) addTo(changes, job, today);
        }
        return new ServiceYears(total(changes));
    }

    public boolean isAtLeast(int years) {
        return units >= years * PER_YEAR;
    }

    @Override
    public int compareTo(ServiceYears other) {
        return Long.compare(units, other.units);
    }

    /** Years with at most two decimals, rounded down so that it never shows more than there is. */
    @Override
    public String toString() {
        return BigDecimal.valueOf(units)
                .divide(BigDecimal.valueOf(PER_YEAR), 2, RoundingMode.DOWN)
                .stripTrailingZeros()
                .toPlainString();
    }

    private static void addTo(TreeMap<LocalDate, Integer> changes, Experience job, LocalDate today) {
        var last = job.to() == null || job.to().isAfter(today) ? today : job.to();
        if (job.from().isAfter(last)) return;
        changes.merge(job.from(), job.percent(), Integer::sum);
        changes.merge(last.plusDays(1), -job.percent(), Integer::sum);
    }

    /** Walks through the changes of the percentage and closes a stretch only where the capped percentage changes. */
    private static long total(TreeMap<LocalDate, Integer> changes) {
        var units = 0L;
        var running = 0;
        var percent = 0;
        var since = LocalDate.MIN;
        for (var change : changes.entrySet()) {
            running += change.getValue();
            var capped = Math.clamp(running, 0, FULL_TIME);
            if (capped == percent) continue;
            if (percent > 0) units += percent * unitsAtOnePercent(since, change.getKey());
            percent = capped;
            since = change.getKey();
        }
        return units;
    }

    private static long unitsAtOnePercent(LocalDate from, LocalDate dayAfter) {
        var years = Months.wholeYears(from, dayAfter);
        var partialYear = Months.anniversary(from, years);
        var daysOfYear = DAYS.between(partialYear, Months.anniversary(from, years + 1));
        return PER_YEAR / FULL_TIME * years + PER_YEAR / FULL_TIME / daysOfYear * DAYS.between(partialYear, dayAfter);
    }
}
