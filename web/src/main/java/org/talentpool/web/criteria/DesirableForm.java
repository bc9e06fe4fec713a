package org.talentpool.web.criteria;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.talentpool.kernel.criteria.DesirableCriterion;
import org.talentpool.kernel.language.LanguageLevel;
import org.talentpool.web.body.Consistent;
import org.talentpool.web.body.IsoLanguage;
import org.talentpool.web.body.SkillName;

/** A skill, or a language at a level, that earns points and never excludes. */
@Consistent
record DesirableForm(
        @Nullable @Size(min = 1, max = 100) @SkillName String skill,

        @Schema(example = "de") @Nullable @Pattern(regexp = "^[a-z]{2}$") @IsoLanguage
        String language,

        @Nullable LanguageLevel level,
        @NotNull @Min(1) @Max(100) Integer weight)
        implements Consistent.Check {

    @Override
    public void check(BiConsumer<String, String> complaints) {
        if ((skill == null) == (language == null)) {
            complaints.accept("skill", "must be given, or else a language, and not both");
        }
        if ((language == null) != (level == null)) {
            complaints.accept("level", "must be given with a language and only with one");
        }
    }

    DesirableCriterion toCriterion() {
        return new DesirableCriterion(skill, language, level, weight);
    }
}
