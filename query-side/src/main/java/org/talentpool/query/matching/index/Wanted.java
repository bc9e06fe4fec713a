package org.talentpool.query.matching.index;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.talentpool.kernel.criteria.Criteria;
import org.talentpool.kernel.criteria.DesirableCriterion;
import org.talentpool.kernel.criteria.LanguageRequirement;
import org.talentpool.kernel.language.LanguageLevel;
import org.talentpool.kernel.language.LanguagePolicy;
import org.talentpool.kernel.matching.Criterion;
import org.talentpool.kernel.matching.Vacancy;
import org.talentpool.kernel.requisition.Profile;
import org.talentpool.query.matching.index.Mark.AcceptsRegime;
import org.talentpool.query.matching.index.Mark.EducatedTo;
import org.talentpool.query.matching.index.Mark.EducationStated;
import org.talentpool.query.matching.index.Mark.HasSkill;
import org.talentpool.query.matching.index.Mark.Listed;
import org.talentpool.query.matching.index.Mark.ListedAs;
import org.talentpool.query.matching.index.Mark.National;
import org.talentpool.query.matching.index.Mark.OneOfSeveral;
import org.talentpool.query.matching.index.Mark.Pooled;
import org.talentpool.query.matching.index.Mark.ReachesGrade;
import org.talentpool.query.matching.index.Mark.Served;
import org.talentpool.query.matching.index.Mark.ServedAtAll;
import org.talentpool.query.matching.index.Mark.Speaks;
import org.talentpool.query.matching.index.Mark.Usable;

/**
 * A vacancy as marks. Age and availability hang on the day of its start and are no marks.
 *
 * @param essential marks that must all be there for the criterion to be met
 * @param languages none where none are asked for
 * @param desirable in the order of the vacancy's desirable criteria
 */
record Wanted(
        Vacancy vacancy,
        Map<Criterion, List<Mark>> essential,
        @Nullable Pair languages,
        List<Mark> desirable) {
    /** The official languages in either order (LA-03): the first two, or the last two. */
    record Pair(Mark english, Mark otherFrench, Mark french, Mark otherEnglish) {
        static Pair of(LanguageRequirement asked) {
            return new Pair(
                    new Speaks(LanguagePolicy.ENGLISH, asked.one()),
                    new Speaks(LanguagePolicy.FRENCH, asked.other()),
                    new Speaks(LanguagePolicy.FRENCH, asked.one()),
                    new Speaks(LanguagePolicy.ENGLISH, asked.other()));
        }

        List<Mark> marks() {
            return List.of(english, otherFrench, french, otherEnglish);
        }
    }

    static Wanted of(Vacancy vacancy, Rules rules) {
        var asked = vacancy.criteria();
        var essential = new EnumMap<Criterion, List<Mark>>(Criterion.class);
        essential.put(Criterion.MEMBERSHIP, List.of(new Usable()));
        essential.put(Criterion.NATIONALITY, List.of(new National()));
        essential.put(Criterion.PROFILE, List.of(new ListedAs(vacancy.profile())));
        essential.put(Criterion.GRADE, List.of(new ReachesGrade(vacancy.gradeSlot())));
        essential.put(Criterion.REGIME, List.of(new AcceptsRegime(vacancy.regime())));
        if (asked.education() != null) essential.put(Criterion.EDUCATION, List.of(new EducatedTo(asked.education())));
        essential.put(Criterion.EXPERIENCE, served(asked));
        essential.put(Criterion.SKILLS, skills(asked, rules));
        return new Wanted(
                vacancy,
                essential,
                asked.languages() == null ? null : Pair.of(asked.languages()),
                asked.desirable().stream().map(wish -> desirable(wish, rules)).toList());
    }

    private static List<Mark> served(Criteria asked) {
        return asked.experience().stream()
                .map(part -> (Mark) new Served(Set.copyOf(part.anyOf()), part.years()))
                .toList();
    }

    private static List<Mark> skills(Criteria asked, Rules rules) {
        return asked.skills().stream()
                .map(skill -> (Mark) new HasSkill(rules.canonical(skill)))
                .toList();
    }

    private static Mark desirable(DesirableCriterion wish, Rules rules) {
        return wish.skill() != null
                ? new HasSkill(rules.canonical(wish.skill()))
                : new Speaks(wish.subject(), Objects.requireNonNullElse(wish.level(), LanguageLevel.I));
    }

    /** All marks that judging it takes. */
    List<Mark> marks() {
        var all = new ArrayList<Mark>(List.of(new Listed(), new Pooled(), new OneOfSeveral()));
        for (var profile : Profile.values()) all.add(new ListedAs(profile));
        essential.values().forEach(all::addAll);
        if (languages != null) all.addAll(languages.marks());
        all.addAll(desirable);
        all.addAll(marksOfCounting());
        return all;
    }

    /** What tells beyond it whether anything is known of who fails. */
    private List<Mark> marksOfCounting() {
        var asked = vacancy.criteria();
        var all = new ArrayList<Mark>();
        if (asked.education() != null) all.add(new EducationStated());
        asked.experience().forEach(part -> all.add(new ServedAtAll(Set.copyOf(part.anyOf()))));
        for (var language : List.of(LanguagePolicy.ENGLISH, LanguagePolicy.FRENCH))
            if (asked.languages() != null) all.add(new Speaks(language, LanguageLevel.I));
        return all;
    }
}
