package org.talentpool.query;

import static org.talentpool.kernel.sample.Samples.TODAY;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.springframework.stereotype.Component;
import org.talentpool.kernel.calendar.Brussels;

/** It is noon in Brussels on the samples' day of decision, unless a test says otherwise. */
@Component
public class SetDay extends Clock {
    private volatile LocalDate day = TODAY;

    public void set(LocalDate day) {
        this.day = day;
    }

    @Override
    public Instant instant() {
        return day.atTime(LocalTime.NOON).atZone(Brussels.ZONE).toInstant();
    }

    @Override
    public ZoneId getZone() {
        return Brussels.ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), zone);
    }
}
