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

/**
 * How long personal data are kept.
 *
 * @param monthsIfListed where it is not given, as long as of anybody else who was not recruited
 * @param noticeDays where it is not given, a month
 */
record RetentionForm(
        @NotNull @Pattern(regexp = ProposalForm.VERSION) String version,
        @NotNull LocalDate validFrom,
        @NotNull @Min(0) @Max(1200) Integer monthsIfNotRecruited,
        @Nullable @Min(0) @Max(1200) Integer monthsIfListed,
        @NotNull @Min(0) @Max(100) Integer yearsIfRecruited,
        @Nullable @Min(0) @Max(365) Integer noticeDays,
        @NotNull @Pattern(regexp = Reasoned.CODE) String reasonCode,
        @Nullable @Size(max = Reasoned.REASON) String reason,
        @Nullable @Size(max = Reasoned.AUTHORITY) String authority)
        implements ProposalForm {
    private static final int A_MONTH = 30;

    @Override
    public PolicyRules toRules() {
        return new RetentionRules(
                monthsIfNotRecruited,
                monthsIfListed == null ? monthsIfNotRecruited : monthsIfListed,
                yearsIfRecruited,
                noticeDays == null ? A_MONTH : noticeDays);
    }
}
