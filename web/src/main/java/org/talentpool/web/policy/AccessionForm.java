package org.talentpool.web.policy;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.talentpool.kernel.policy.Accession;
import org.talentpool.web.body.Consistent;
import org.talentpool.web.body.NationName;

/**
 * A member nation.
 *
 * @param until last day of membership; none while it goes on
 */
@Consistent
record AccessionForm(
        @NotNull @Pattern(regexp = "^[A-Z]{2}$") @NationName String nation,
        @NotNull LocalDate since,
        @Nullable LocalDate until)
        implements Consistent.Check {
    @Override
    @SuppressWarnings("NullAway") // a body is checked before it is known to be complete
    public void check(BiConsumer<String, String> complaints) {
        if (since != null && until != null && until.isBefore(since)) {
            complaints.accept("until", "must not be before since");
        }
    }

    Accession toAccession() {
        return new Accession(nation, since, until);
    }
}
