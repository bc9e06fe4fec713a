package org.talentpool.web.policy;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.talentpool.kernel.policy.EligibilityRules;
import org.talentpool.kernel.policy.PolicyRules;
import org.talentpool.web.body.Consistent;
import org.talentpool.web.body.Lists;
import org.talentpool.web.command.Reasoned;

/** Who may be appointed at all. */
@Consistent
record EligibilityForm(
        @NotNull @Pattern(regexp = ProposalForm.VERSION) String version,
        @NotNull LocalDate validFrom,
        @NotNull @Min(14) @Max(99) Integer youngest,
        @NotNull @Min(15) @Max(100) Integer tooOld,
        @NotNull @Size(min = 1, max = 300) List<@NotNull @Valid AccessionForm> accessions,
        @NotNull @Pattern(regexp = Reasoned.CODE) String reasonCode,
        @Nullable @Size(max = Reasoned.REASON) String reason,
        @Nullable @Size(max = Reasoned.AUTHORITY) String authority)
        implements ProposalForm, Consistent.Check {
    @Override
    @SuppressWarnings("NullAway") // a body is checked before it is known to be complete
    public void check(BiConsumer<String, String> complaints) {
        if (youngest != null && tooOld != null && youngest >= tooOld) {
            complaints.accept("tooOld", "must be above youngest");
        }
    }

    @Override
    public PolicyRules toRules() {
        return new EligibilityRules(youngest, tooOld, Lists.map(accessions, AccessionForm::toAccession));
    }
}
