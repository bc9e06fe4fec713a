package org.talentpool.web.policy;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.talentpool.kernel.contract.Condition;
import org.talentpool.kernel.policy.ConditionRules;
import org.talentpool.kernel.policy.PolicyRules;
import org.talentpool.web.body.Lists;
import org.talentpool.web.command.Reasoned;

/** Conditions of appointment of a notice that names none itself. */
record ConditionsForm(
        @NotNull @Pattern(regexp = ProposalForm.VERSION) String version,
        @NotNull LocalDate validFrom,
        @NotNull @Size(max = 20) List<@NotNull Condition> template,
        @NotNull @Pattern(regexp = Reasoned.CODE) String reasonCode,
        @Nullable @Size(max = Reasoned.REASON) String reason,
        @Nullable @Size(max = Reasoned.AUTHORITY) String authority)
        implements ProposalForm {

    @Override
    public PolicyRules toRules() {
        return new ConditionRules(Lists.once(template));
    }
}
