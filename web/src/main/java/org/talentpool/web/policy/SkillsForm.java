package org.talentpool.web.policy;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.talentpool.kernel.policy.PolicyRules;
import org.talentpool.kernel.policy.SkillRules;
import org.talentpool.web.body.Consistent;
import org.talentpool.web.body.Lists;
import org.talentpool.web.command.Reasoned;

/** Which names of skills mean the same. */
@Consistent
record SkillsForm(
        @NotNull @Pattern(regexp = ProposalForm.VERSION) String version,
        @NotNull LocalDate validFrom,
        @NotNull @Size(max = 2000) List<@NotNull @Valid SkillForm> skills,
        @NotNull @Pattern(regexp = Reasoned.CODE) String reasonCode,
        @Nullable @Size(max = Reasoned.REASON) String reason,
        @Nullable @Size(max = Reasoned.AUTHORITY) String authority)
        implements ProposalForm, Consistent.Check {
    @Override
    @SuppressWarnings("NullAway") // a body is checked before it is known to be complete
    public void check(BiConsumer<String, String> complaints) {
        if (skills != null && skills.stream().allMatch(skill -> skill != null && skill.isWhole())) {
            SkillRules.firstClash(Lists.map(skills, SkillForm::toSkill))
                    .ifPresent(place -> complaints.accept(
                            "skills", "must give each name to one skill: number " + (place + 1) + " repeats one"));
        }
    }

    @Override
    public PolicyRules toRules() {
        return new SkillRules(Lists.map(skills, SkillForm::toSkill));
    }
}
