package org.talentpool.kernel.criteria;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is asked for. Education, experience, languages and skills are essential; desirable criteria only score. */
public record Criteria(
        @Nullable Education education,
        List<ExperienceRequirement> experience,
        @Nullable LanguageRequirement languages,
        List<String> skills,
        List<DesirableCriterion> desirable) {
    /** Asks for nothing. */
    public static final Criteria NONE = new Criteria(null, List.of(), null, List.of(), List.of());

    public Criteria {
        experience = experience == null ? List.of() : List.copyOf(experience);
        skills = skills == null ? List.of() : List.copyOf(skills);
        desirable = desirable == null ? List.of() : List.copyOf(desirable);
    }
}
