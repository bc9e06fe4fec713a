package org.talentpool.web.post;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.talentpool.kernel.contract.Clearance;
import org.talentpool.kernel.contract.ClearanceLevel;

/**
 * The security clearance that a candidate holds.
 *
 * @param validUntil last day, inclusive; without it there is no end
 */
record ClearanceForm(
        @NotNull ClearanceLevel level, @Nullable LocalDate validUntil) {
    static @Nullable Clearance orNone(@Nullable ClearanceForm form) {
        return form == null ? null : new Clearance(form.level(), form.validUntil());
    }
}
