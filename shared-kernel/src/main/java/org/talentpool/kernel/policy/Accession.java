package org.talentpool.kernel.policy;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The membership of one nation (EL-02).
 *
 * @param nation ISO 3166-1 alpha-2 code
 * @param since first day of membership
 * @param until last day of membership, inclusive; none while it goes on
 */
@Applies("EL-02")
public record Accession(
        String nation, LocalDate since, @Nullable LocalDate until) {
    /** Whether the nation is a member on that day, first and last day included. */
    public boolean isMemberOn(LocalDate day) {
        return !day.isBefore(since) && (until == null || !day.isAfter(until));
    }
}
