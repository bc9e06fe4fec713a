package org.talentpool.query.matching;

import java.time.LocalDate;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.talentpool.eventlog.storage.LogByTime;
import org.talentpool.kernel.calendar.Brussels;
import org.talentpool.query.matching.index.LogDays;
import org.talentpool.query.readmodel.Today;

/** Reads how far the log had come on each day until today. */
@Component
class LogCalendar {
    /** Whatever is older counts as of the first of these. */
    private static final int MOST_DAYS = 50 * 366;

    private final LogByTime log;
    private final Today today;

    LogCalendar(LogByTime log, Today today) {
        this.log = log;
        this.today = today;
    }

    LogDays read() {
        var lastDay = today.date();
        var last = Stream.iterate(lastDay, day -> day.minusDays(1))
                .limit(MOST_DAYS)
                .mapToLong(this::lastPositionOn)
                .takeWhile(position -> position > 0)
                .toArray();
        int first = Math.toIntExact(lastDay.toEpochDay()) - last.length + 1;
        return new LogDays(
                first,
                LongStream.range(0, last.length)
                        .map(index -> last[last.length - 1 - (int) index])
                        .toArray());
    }

    private long lastPositionOn(LocalDate day) {
        return log.lastPositionAt(
                day.plusDays(1).atStartOfDay(Brussels.ZONE).toInstant().minusNanos(1_000));
    }
}
