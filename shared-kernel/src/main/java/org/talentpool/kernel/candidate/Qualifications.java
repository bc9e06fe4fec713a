package org.talentpool.kernel.candidate;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.talentpool.kernel.contract.Standing;
import org.talentpool.kernel.criteria.Education;
import org.talentpool.kernel.language.LanguageSkill;

/** What a candidate brings and accepts: the part of the profile that is matched. */
public record Qualifications(
        Standing standing,
        @Nullable Education education,
        List<LanguageSkill> languages,
        List<Experience> experience,
        List<String> skills,
        Preferences accepts) {
    /** Stands in for an erased profile. */
    public static final Qualifications NONE =
            new Qualifications(Standing.EXTERNAL, null, List.of(), List.of(), List.of(), Preferences.ANY);

    public Qualifications {
        languages = languages == null ? List.of() : List.copyOf(languages);
        experience = experience == null ? List.of() : List.copyOf(experience);
        skills = skills == null ? List.of() : List.copyOf(skills);
        accepts = accepts == null ? Preferences.ANY : accepts;
    }
}
