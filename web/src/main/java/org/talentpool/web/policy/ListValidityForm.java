package org.talentpool.web.policy;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.talentpool.kernel.policy.ListRules;
import org.talentpool.kernel.policy.PolicyRules;
import org.talentpool.kernel.policy.Reach;
import org.talentpool.web.command.Reasoned;

/** How long a listing counts where its list says nothing. */
record ListValidityForm(
        @NotNull @Pattern(regexp = ProposalForm.VERSION) String version,
        @NotNull LocalDate validFrom,
        @NotNull Reach reach,
        @NotNull @Min(1) @Max(240) Integer validityMonths,
        @NotNull @Pattern(regexp = Reasoned.CODE) String reasonCode,
        @Nullable @Size(max = Reasoned.REASON) String reason,
        @Nullable @Size(max = Reasoned.AUTHORITY) String authority)
        implements ProposalForm {

    @Override
    public PolicyRules toRules() {
        return new ListRules(validityMonths);
    }
}
