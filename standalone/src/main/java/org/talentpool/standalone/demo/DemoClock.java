package org.talentpool.standalone.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import org.talentpool.kernel.calendar.Brussels;

/** Stands on the day that is being told; each look at it is a little later, so that no two events have one time. */
final class DemoClock extends Clock {
    private static final int OFFICE_OPENS = 8;
    private static final Duration STEP = Duration.ofSeconds(3);

    private final AtomicReference<Instant> now;

    DemoClock(LocalDate day) {
        this.now = new AtomicReference<>(morning(day));
    }

    void moveTo(LocalDate day) {
        now.accumulateAndGet(morning(day), (before, then) -> then.isAfter(before) ? then : before);
    }

    @Override
    public Instant instant() {
        return now.accumulateAndGet(Instant.EPOCH, (before, nothing) -> before.plus(STEP));
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.offset(this, Duration.ZERO).withZone(zone);
    }

    private static Instant morning(LocalDate day) {
        return day.atTime(OFFICE_OPENS, 0).atZone(Brussels.ZONE).toInstant();
    }
}
