package org.talentpool.kernel.matching;

import org.talentpool.kernel.criteria.ExperienceRequirement;
import org.talentpool.kernel.language.LanguageSkill;

/**
 * A part of a criterion that a member is short of.
 *
 * @param required the part, as it is asked for
 */
public record Shortfall(Criterion criterion, String required) {
    public static Shortfall of(ExperienceRequirement part) {
        return new Shortfall(Criterion.EXPERIENCE, Service.required(part));
    }

    public static Shortfall of(LanguageSkill part) {
        return new Shortfall(Criterion.LANGUAGES, part.language() + " " + part.level());
    }

    public static Shortfall ofSkill(String asked) {
        return new Shortfall(Criterion.SKILLS, asked);
    }
}
