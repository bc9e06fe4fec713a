package org.talentpool.query.readmodel;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.talentpool.kernel.calendar.Brussels;

/** The day in Brussels on which a question is answered, or of which it asks; never used while projecting. */
@Component
public class Today {
    private final Clock clock;

    Today(Clock clock) {
        this.clock = clock;
    }

    public LocalDate date() {
        return LocalDate.ofInstant(now(), Brussels.ZONE);
    }

    public Instant now() {
        var asOf = AsOf.asked();
        return asOf == null ? clock.instant() : asOf.moment();
    }
}
