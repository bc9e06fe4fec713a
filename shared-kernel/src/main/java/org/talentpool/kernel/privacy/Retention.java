package org.talentpool.kernel.privacy;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How long a person is kept.
 *
 * @param lastUsedOn the day from which the time counts; none while none runs
 * @param keptUntil last day, inclusive
 */
public record Retention(
        RetentionOutcome outcome,
        @Nullable LocalDate lastUsedOn,
        @Nullable LocalDate keptUntil) {
    public static final Retention IN_USE = new Retention(RetentionOutcome.IN_USE, null, null);
}
