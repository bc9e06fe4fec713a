package org.talentpool.web.policy;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.talentpool.kernel.policy.GradeRules;
import org.talentpool.kernel.policy.PolicyRules;
import org.talentpool.web.command.Reasoned;

/** How far down a listing reaches. */
record GradesForm(
        @NotNull @Pattern(regexp = ProposalForm.VERSION) String version,
        @NotNull LocalDate validFrom,
        @NotNull Boolean lowerGradeAllowed,
        @NotNull Boolean listingOutlastsLowerGrade,
        @NotNull @Pattern(regexp = Reasoned.CODE) String reasonCode,
        @Nullable @Size(max = Reasoned.REASON) String reason,
        @Nullable @Size(max = Reasoned.AUTHORITY) String authority)
        implements ProposalForm {

    @Override
    public PolicyRules toRules() {
        return new GradeRules(lowerGradeAllowed, listingOutlastsLowerGrade);
    }
}
