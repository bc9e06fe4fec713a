package org.talentpool.web.policy;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.talentpool.kernel.contract.ContractEnding;
import org.talentpool.kernel.policy.ContractRules;
import org.talentpool.kernel.policy.PolicyRules;
import org.talentpool.web.body.Lists;
import org.talentpool.web.command.Reasoned;

/** Lengths of contracts, in months, and of reminders, in days. */
record ContractsForm(
        @NotNull @Pattern(regexp = ProposalForm.VERSION) String version,
        @NotNull LocalDate validFrom,
        @NotNull @Min(1) @Max(240) Integer firstContract,
        @NotNull @Min(0) @Max(240) Integer renewals,
        @NotNull @Min(0) @Max(240) Integer conversionClosesBefore,
        @NotNull @Min(0) @Max(60) Integer probation,
        @NotNull @Min(0) @Max(12) Integer probationExtensions,
        @NotNull @Min(0) @Max(60) Integer renewalDecisionBefore,
        @NotNull @Min(0) @Max(366) Integer reminderDays,
        @NotNull @Size(max = 20) List<@NotNull ContractEnding> backToPool,
        @NotNull @Pattern(regexp = Reasoned.CODE) String reasonCode,
        @Nullable @Size(max = Reasoned.REASON) String reason,
        @Nullable @Size(max = Reasoned.AUTHORITY) String authority)
        implements ProposalForm {

    @Override
    public PolicyRules toRules() {
        return new ContractRules(
                firstContract,
                renewals,
                conversionClosesBefore,
                probation,
                probationExtensions,
                renewalDecisionBefore,
                reminderDays,
                Lists.once(backToPool));
    }
}
