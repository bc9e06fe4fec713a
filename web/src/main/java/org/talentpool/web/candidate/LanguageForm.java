package org.talentpool.web.candidate;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.talentpool.kernel.language.LanguageLevel;
import org.talentpool.kernel.language.LanguageSkill;
import org.talentpool.web.body.IsoLanguage;

/** A language at a level. */
public record LanguageForm(
        @Schema(example = "fr") @NotNull @Pattern(regexp = "^[a-z]{2}$") @IsoLanguage
        String language,

        @NotNull LanguageLevel level) {
    public LanguageSkill toSkill() {
        return new LanguageSkill(language, level);
    }
}
