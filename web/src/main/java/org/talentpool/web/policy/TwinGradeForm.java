package org.talentpool.web.policy;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.talentpool.kernel.policy.PolicyRules;
import org.talentpool.kernel.policy.TwinGradeRules;
import org.talentpool.web.body.Consistent;
import org.talentpool.web.command.Reasoned;

/** When the higher grade of a twin slot is reached. */
@Consistent
record TwinGradeForm(
        @NotNull @Pattern(regexp = ProposalForm.VERSION) String version,
        @NotNull LocalDate validFrom,
        @NotNull @Min(0) @Max(240) Integer monthsBeforeAdvancement,
        @NotNull @Min(0) @Max(240) Integer mostMonthsSpared,
        @NotNull @Pattern(regexp = Reasoned.CODE) String reasonCode,
        @Nullable @Size(max = Reasoned.REASON) String reason,
        @Nullable @Size(max = Reasoned.AUTHORITY) String authority)
        implements ProposalForm, Consistent.Check {
    @Override
    @SuppressWarnings("NullAway") // a body is checked before it is known to be complete
    public void check(BiConsumer<String, String> complaints) {
        if (monthsBeforeAdvancement != null && mostMonthsSpared != null && mostMonthsSpared > monthsBeforeAdvancement) {
            complaints.accept("mostMonthsSpared", "must not be above monthsBeforeAdvancement");
        }
    }

    @Override
    public PolicyRules toRules() {
        return new TwinGradeRules(monthsBeforeAdvancement, mostMonthsSpared);
    }
}
