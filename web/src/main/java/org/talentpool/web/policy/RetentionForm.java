package org.talentpool.web.policy;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.talentpool.kernel.policy.PolicyRules;
import org.talentpool.kernel.policy.RetentionRules;
import org.talentpool.web.command.Reasoned;

/** How long personal data are kept. */
record RetentionForm(
        @NotNull @Pattern(regexp = ProposalForm.VERSION) String version,
        @NotNull LocalDate validFrom,
        @NotNull @Min(0) @Max(1200) Integer monthsIfNotRecruited,
        @NotNull @Min(0) @Max(100) Integer yearsIfRecruited,
        @NotNull @Pattern(regexp = Reasoned.CODE) String reasonCode,
        @Nullable @Size(max = Reasoned.REASON) String reason,
        @Nullable @Size(max = Reasoned.AUTHORITY) String authority)
        implements ProposalForm {

    @Override
    public PolicyRules toRules() {
        return new RetentionRules(monthsIfNotRecruited, yearsIfRecruited);
    }
}
