package org.talentpool.web.policy;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.talentpool.kernel.policy.HoldRules;
import org.talentpool.kernel.policy.PolicyRules;
import org.talentpool.web.command.Reasoned;

/** How long somebody is held for a post, in days. */
record HoldsForm(
        @NotNull @Pattern(regexp = ProposalForm.VERSION) String version,
        @NotNull LocalDate validFrom,
        @NotNull @Min(1) @Max(366) Integer days,
        @NotNull @Min(0) @Max(366) Integer extensionDays,
        @NotNull @Min(1) @Max(366) Integer servingStaffDays,
        @NotNull @Min(0) @Max(366) Integer warningDays,
        @NotNull @Pattern(regexp = Reasoned.CODE) String reasonCode,
        @Nullable @Size(max = Reasoned.REASON) String reason,
        @Nullable @Size(max = Reasoned.AUTHORITY) String authority)
        implements ProposalForm {

    @Override
    public PolicyRules toRules() {
        return new HoldRules(days, extensionDays, servingStaffDays, warningDays);
    }
}
