package org.talentpool.web.query;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.talentpool.kernel.calendar.Brussels;
import org.talentpool.web.problem.MalformedRequest;

/** Days in parameters, as people who sit in Brussels write them. */
public final class Days {
    private static final int LAST_YEAR = 9999;

    private Days() {}

    /**
     * The start of the day, or of a later one; none for a blank.
     *
     * @throws MalformedRequest if it is no day
     */
    public static @Nullable Instant start(String name, String day, int daysLater) {
        if (day.isBlank()) return null;
        try {
            var date = LocalDate.parse(day);
            if (date.getYear() < 1 || date.getYear() >= LAST_YEAR) throw noDay(name);
            return date.plusDays(daysLater).atStartOfDay(Brussels.ZONE).toInstant();
        } catch (DateTimeException noDay) {
            throw noDay(name);
        }
    }

    private static MalformedRequest noDay(String name) {
        return MalformedRequest.parameter(name, "must be a day such as 2026-06-01");
    }
}
