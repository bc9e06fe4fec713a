package org.talentpool.web.criteria;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.talentpool.kernel.criteria.Criteria;
import org.talentpool.kernel.criteria.Education;
import org.talentpool.kernel.criteria.ExperienceRequirement;
import org.talentpool.kernel.criteria.LanguageRequirement;
import org.talentpool.kernel.language.LanguageLevel;
import org.talentpool.web.body.Lists;
import org.talentpool.web.body.SkillName;

/** What is asked for: education, experience, languages and skills are essential; desirable criteria only score. */
public record CriteriaForm(
        @Nullable Education education,
        @Nullable @Size(max = 20) List<@NotNull @Valid ExperienceNeeded> experience,
        @Nullable @Valid LanguagesNeeded languages,
        @Nullable @Size(max = 50) List<@NotNull @NotBlank @Size(min = 1, max = 100) @SkillName String> skills,
        @Nullable @Size(max = 50) List<@NotNull @Valid DesirableForm> desirable) {

    public Criteria toCriteria() {
        return new Criteria(
                education,
                Lists.map(experience, needed -> new ExperienceRequirement(needed.anyOf(), needed.years())),
                languages == null ? null : new LanguageRequirement(languages.one(), languages.other()),
                Lists.once(skills),
                Lists.map(desirable, DesirableForm::toCriterion));
    }

    public static @Nullable Criteria orNone(@Nullable CriteriaForm form) {
        return form == null ? null : form.toCriteria();
    }

    /** Years of experience in any of the named fields. */
    record ExperienceNeeded(
            @NotNull @Size(min = 1, max = 20) List<@NotNull @NotBlank @Size(min = 1, max = 100) String> anyOf,
            @NotNull @Min(0) @Max(60) Integer years) {}

    /** One official language at the first level and the other at the second, in either order. */
    record LanguagesNeeded(
            @NotNull LanguageLevel one, @NotNull LanguageLevel other) {}
}
