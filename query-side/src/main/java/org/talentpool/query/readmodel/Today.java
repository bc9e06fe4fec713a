package org.talentpool.query.readmodel;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.stereotype.Component;

/** The day in Brussels on which a question is answered; never used while projecting. */
@Component
public class Today {
    public static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");

    private final Clock clock;

    Today(Clock clock) {
        this.clock = clock;
    }

    public LocalDate date() {
        return LocalDate.ofInstant(now(), BRUSSELS);
    }

    public Instant now() {
        return clock.instant();
    }
}
