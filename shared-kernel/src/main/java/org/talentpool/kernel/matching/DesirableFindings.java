package org.talentpool.kernel.matching;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.talentpool.kernel.criteria.CriterionOutcome;
import org.talentpool.kernel.criteria.DesirableCriterion;
import org.talentpool.kernel.language.LanguageLevel;
import org.talentpool.kernel.language.LanguagePolicy;

/** Desirable criteria: they score and never exclude. */
final class DesirableFindings {
    private DesirableFindings() {}

    static List<Finding> of(List<DesirableCriterion> asked, BroughtSkills skills, Map<String, LanguageLevel> levels) {
        return asked.stream()
                .map(wish -> wish.skill() != null ? skill(wish, skills) : language(wish, levels))
                .toList();
    }

    /** 100 times the points earned over the points offered, to one decimal; 100 where nothing is desirable. */
    static double score(List<Finding> findings, List<DesirableCriterion> asked) {
        var offered = asked.stream().mapToLong(DesirableCriterion::weight).sum();
        var earned = findings.stream().mapToLong(Finding::points).sum();
        // Integer arithmetic, half up: no rounding error decides a rank.
        return offered <= 0 ? 100 : (2000 * earned + offered) / (2 * offered) / 10.0;
    }

    private static Finding skill(DesirableCriterion wish, BroughtSkills skills) {
        var skill = wish.subject();
        var met = skills.has(skill);
        return finding(wish, skill, met ? skills.told(skill) : "none", CriterionOutcome.of(met, false));
    }

    private static Finding language(DesirableCriterion wish, Map<String, LanguageLevel> levels) {
        var language = wish.subject();
        var asked = Objects.requireNonNullElse(wish.level(), LanguageLevel.I);
        var level = levels.get(language);
        var outcome = CriterionOutcome.of(LanguagePolicy.reaches(level, asked), level != null);
        return finding(wish, language + " " + asked, RequirementFindings.told(language, levels), outcome);
    }

    private static Finding finding(DesirableCriterion wish, String required, String found, CriterionOutcome outcome) {
        var points = outcome.isMet() ? wish.weight() : 0;
        return new Finding(wish.subject(), false, required, found, outcome.isMet(), points, null, outcome);
    }
}
