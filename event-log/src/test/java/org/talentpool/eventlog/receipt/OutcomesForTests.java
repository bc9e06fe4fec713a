package org.talentpool.eventlog.receipt;

import io.micrometer.core.instrument.MeterRegistry;

/** Outcomes without a context. */
public final class OutcomesForTests {
    private OutcomesForTests() {}

    public static CommandOutcome counting(MeterRegistry meters) {
        return new CommandOutcome(meters);
    }
}
