package org.talentpool.kernel.application;

import java.math.BigDecimal;
import java.util.List;
import org.talentpool.kernel.language.LanguageSkill;

/**
 * The outcome of one test or interview.
 *
 * @param languages levels shown in it
 * @param panel who assessed
 */
public record AssessmentResult(
        BigDecimal score, BigDecimal maximum, List<LanguageSkill> languages, List<String> panel) {
    public AssessmentResult {
        languages = languages == null ? List.of() : List.copyOf(languages);
        panel = panel == null ? List.of() : List.copyOf(panel);
    }
}
