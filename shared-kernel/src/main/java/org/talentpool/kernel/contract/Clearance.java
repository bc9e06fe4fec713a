package org.talentpool.kernel.contract;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The security clearance that a person holds.
 *
 * @param validUntil last day, inclusive; none where the certificate names no end
 */
public record Clearance(ClearanceLevel level, @Nullable LocalDate validUntil) {
    public boolean isValidOn(LocalDate day) {
        return validUntil == null || !day.isAfter(validUntil);
    }
}
