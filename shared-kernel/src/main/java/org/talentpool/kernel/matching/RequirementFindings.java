package org.talentpool.kernel.matching;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.talentpool.kernel.candidate.Experience;
import org.talentpool.kernel.candidate.Qualifications;
import org.talentpool.kernel.criteria.Criteria;
import org.talentpool.kernel.criteria.CriterionOutcome;
import org.talentpool.kernel.criteria.Education;
import org.talentpool.kernel.criteria.ExperienceRequirement;
import org.talentpool.kernel.criteria.LanguageRequirement;
import org.talentpool.kernel.language.LanguageLevel;
import org.talentpool.kernel.language.LanguagePolicy;

/** The essential criteria of the vacancy: education, experience, languages and skills. */
final class RequirementFindings {
    private RequirementFindings() {}

    static List<Finding> of(
            Qualifications brings,
            BroughtSkills skills,
            Map<String, LanguageLevel> levels,
            Criteria asked,
            LocalDate today) {
        return List.of(
                education(brings.education(), asked.education()),
                experience(brings.experience(), asked.experience(), today),
                languages(levels, asked.languages()),
                skills(skills, asked.skills()));
    }

    private static Finding education(@Nullable Education reached, @Nullable Education asked) {
        if (asked == null) return Findings.notAsked(Criterion.EDUCATION);
        var found = reached == null ? Findings.NONE_STATED : reached.name();
        return Findings.essential(
                Criterion.EDUCATION,
                asked.name(),
                found,
                CriterionOutcome.of(reached != null && reached.isAtLeast(asked), reached != null),
                null);
    }

    private static Finding experience(List<Experience> jobs, List<ExperienceRequirement> asked, LocalDate today) {
        if (asked.isEmpty()) return Findings.notAsked(Criterion.EXPERIENCE);
        var parts = asked.stream().map(part -> Service.of(jobs, part, today)).toList();
        return Findings.essential(
                Criterion.EXPERIENCE,
                Findings.list(parts.stream().map(Service::required).toList(), "; "),
                Findings.list(parts.stream().map(Service::found).toList(), "; "),
                CriterionOutcome.of(
                        parts.stream().allMatch(Service::met), parts.stream().anyMatch(Service::fallsShort)),
                null);
    }

    private static Finding languages(Map<String, LanguageLevel> levels, @Nullable LanguageRequirement asked) {
        if (asked == null) return Findings.notAsked(Criterion.LANGUAGES);
        return Findings.essential(
                Criterion.LANGUAGES,
                asked.one() + " in one, " + asked.other() + " in the other",
                told(LanguagePolicy.ENGLISH, levels) + ", " + told(LanguagePolicy.FRENCH, levels),
                CriterionOutcome.of(LanguagePolicy.meets(asked, levels), !LanguagePolicy.couldMeet(asked, levels)),
                "LA-03");
    }

    private static Finding skills(BroughtSkills brought, List<String> asked) {
        if (asked.isEmpty()) return Findings.notAsked(Criterion.SKILLS);
        var present = asked.stream().filter(brought::has).map(brought::told).toList();
        var missing = asked.stream().filter(skill -> !brought.has(skill)).toList();
        var found =
                Findings.list(present, ", ") + (missing.isEmpty() ? "" : "; missing " + Findings.list(missing, ", "));
        return Findings.essential(
                Criterion.SKILLS,
                Findings.list(asked, ", "),
                found,
                CriterionOutcome.of(missing.isEmpty(), false),
                null);
    }

    static String told(String language, Map<String, LanguageLevel> levels) {
        var level = levels.get(language);
        return language + " " + (level == null ? "none" : level);
    }
}
