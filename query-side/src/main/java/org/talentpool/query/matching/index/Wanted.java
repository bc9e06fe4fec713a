package org.talentpool.query.matching.index;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.talentpool.kernel.criteria.Criteria;
import org.talentpool.kernel.criteria.DesirableCriterion;
import org.talentpool.kernel.criteria.ExperienceRequirement;
import org.talentpool.kernel.language.LanguageLevel;
import org.talentpool.kernel.language.LanguagePolicy;
import org.talentpool.kernel.matching.Criterion;
import org.talentpool.kernel.matching.Vacancy;
import org.talentpool.kernel.requisition.Profile;

/**
 * A vacancy as marks. Age and availability hang on the day of its start and are no marks.
 *
 * @param essential what must all be there for the criterion to be met
 * @param desirable in the order of the vacancy's desirable criteria
 */
record Wanted(Vacancy vacancy, Map<Criterion, List<Want>> essential, List<Mark> desirable) {
    static Wanted of(Vacancy vacancy, Rules rules) {
        var asked = vacancy.criteria();
        var essential = new EnumMap<Criterion, List<Want>>(Criterion.class);
        essential.put(Criterion.MEMBERSHIP, one(new Mark.Usable()));
        essential.put(Criterion.NATIONALITY, one(new Mark.National()));
        essential.put(Criterion.PROFILE, one(new Mark.ListedAs(vacancy.profile())));
        essential.put(Criterion.GRADE, one(new Mark.ReachesGrade(vacancy.gradeSlot())));
        essential.put(Criterion.REGIME, one(new Mark.AcceptsRegime(vacancy.regime())));
        if (asked.education() != null) essential.put(Criterion.EDUCATION, one(new Mark.EducatedTo(asked.education())));
        if (asked.languages() != null)
            essential.put(Criterion.LANGUAGES, List.of(new Want.EitherOrder(asked.languages())));
        essential.put(
                Criterion.EXPERIENCE,
                asked.experience().stream().map(Wanted::years).toList());
        essential.put(Criterion.SKILLS, skills(asked, rules));
        var wishes =
                asked.desirable().stream().map(wish -> desirable(wish, rules)).toList();
        return new Wanted(vacancy, essential, wishes);
    }

    static Want years(ExperienceRequirement part) {
        return Want.Years.of(Set.copyOf(part.anyOf()), part.years());
    }

    private static List<Want> one(Mark mark) {
        return List.of(new Want.One(mark));
    }

    private static List<Want> skills(Criteria asked, Rules rules) {
        return asked.skills().stream()
                .map(skill -> (Want) new Want.One(new Mark.HasSkill(rules.canonical(skill))))
                .toList();
    }

    private static Mark desirable(DesirableCriterion wish, Rules rules) {
        return wish.skill() != null
                ? new Mark.HasSkill(rules.canonical(wish.skill()))
                : new Mark.Speaks(wish.subject(), Objects.requireNonNullElse(wish.level(), LanguageLevel.I));
    }

    /** Those of its marks. */
    List<Mark> marks(Predicate<Mark> those) {
        return marks().stream().filter(those).toList();
    }

    /** All marks that judging it and counting who fails it takes. */
    List<Mark> marks() {
        var all = new ArrayList<Mark>(List.of(new Mark.Listed(), new Mark.Pooled(), new Mark.HasEarlier()));
        for (var profile : Profile.values()) all.add(new Mark.ListedAs(profile));
        for (var wants : essential.values()) for (var want : wants) all.addAll(want.marks());
        for (var part : vacancy.criteria().experience())
            all.addAll(new Want.Years(Set.copyOf(part.anyOf()), 1).marks());
        if (essential.containsKey(Criterion.EDUCATION)) all.add(new Mark.EducationStated());
        if (essential.containsKey(Criterion.LANGUAGES)) {
            all.add(new Mark.Speaks(LanguagePolicy.ENGLISH, LanguageLevel.I));
            all.add(new Mark.Speaks(LanguagePolicy.FRENCH, LanguageLevel.I));
        }
        all.addAll(desirable);
        return all;
    }
}
