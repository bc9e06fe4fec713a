package org.talentpool.kernel.matching;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a reserve list itself says about how long its listings may be used.
 *
 * @param validUntil last day of the list, inclusive; none where it names no day
 * @param validityMonths months that a listing counts from its notification, where the list names no last day; none: as the policy has it
 */
public record ListTerm(
        @Nullable LocalDate validUntil, @Nullable Integer validityMonths) {
    /** Says nothing: the policy decides. */
    public static final ListTerm BY_POLICY = new ListTerm(null, null);

    public static ListTerm until(@Nullable LocalDate lastDay) {
        return new ListTerm(lastDay, null);
    }
}
