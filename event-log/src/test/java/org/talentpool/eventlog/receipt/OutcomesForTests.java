package org.talentpool.eventlog.receipt;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.Optional;

/** Outcomes without a context. */
public final class OutcomesForTests {
    private OutcomesForTests() {}

    public static CommandOutcome counting(MeterRegistry meters) {
        return new CommandOutcome(meters, command -> Optional.empty());
    }
}
