package org.talentpool.kernel.criteria;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.talentpool.kernel.language.LanguageLevel;

/** A skill, or a language at a level, that earns points and never excludes. */
public record DesirableCriterion(
        @Nullable String skill,
        @Nullable String language,
        @Nullable LanguageLevel level,
        int weight) {
    public static DesirableCriterion skill(String skill, int weight) {
        return new DesirableCriterion(skill, null, null, weight);
    }

    public static DesirableCriterion language(String language, LanguageLevel level, int weight) {
        return new DesirableCriterion(null, language, level, weight);
    }

    /** What it names: the skill or the language. */
    @JsonIgnore
    public String subject() {
        return Objects.requireNonNull(skill != null ? skill : language, "neither skill nor language");
    }
}
