package org.talentpool.benchmark.engine;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.talentpool.benchmark.pool.Languages;
import org.talentpool.benchmark.pool.Skills;
import org.talentpool.kernel.criteria.DesirableCriterion;
import org.talentpool.kernel.criteria.ExperienceRequirement;
import org.talentpool.kernel.language.LanguageLevel;
import org.talentpool.kernel.matching.Vacancy;

/**
 * A vacancy flattened like the places, by the same numbers.
 *
 * @param open by rank of the list
 * @param lists ranks of the lists that it is open to
 * @param one level asked of one official language; 0: none
 * @param other level asked of the other
 */
record Ask(
        boolean[] open,
        int[] lists,
        int profile,
        int slot,
        int regime,
        int start,
        int education,
        int one,
        int other,
        Service[] services,
        int[] skills,
        Wish[] wishes,
        int offered) {
    static final int ENGLISH = 0;
    static final int FRENCH = 1;

    /** Years in a group of fields. */
    record Service(int group, int years) {}

    /** A skill, or a language at a level where there is no skill (-1). */
    record Wish(int skill, int language, int level, int weight) {}

    static Ask of(Vacancy vacancy, ListRanks ranks, List<List<String>> groups) {
        var criteria = vacancy.criteria();
        var lists = vacancy.requisitionIds().stream().mapToInt(ranks::of).toArray();
        var languages = criteria.languages();
        return new Ask(
                ranks.among(lists),
                lists,
                vacancy.profile().ordinal(),
                Bits.SLOTS.indexOf(vacancy.gradeSlot()),
                vacancy.regime().ordinal(),
                Math.toIntExact(vacancy.plannedStart().toEpochDay()),
                criteria.education() == null ? 0 : criteria.education().ordinal() + 1,
                languages == null ? 0 : level(languages.one()),
                languages == null ? 0 : level(languages.other()),
                criteria.experience().stream()
                        .map(asked -> service(asked, groups))
                        .toArray(Service[]::new),
                criteria.skills().stream().mapToInt(Skills::rank).toArray(),
                criteria.desirable().stream().map(Ask::wish).toArray(Wish[]::new),
                criteria.desirable().stream()
                        .mapToInt(DesirableCriterion::weight)
                        .sum());
    }

    boolean isFor(Columns of, int row) {
        return open[of.list[row]]
                && of.usable[row]
                && Bits.has(of.profiles[row], profile)
                && Bits.has(of.reach[row], slot)
                && Bits.has(of.regimes[row], regime)
                && of.education[row] >= education
                && startsInTime(of, row)
                && speaks(of.level(row, ENGLISH), of.level(row, FRENCH))
                && hasServed(of, row)
                && hasSkills(of, row);
    }

    boolean startsInTime(Columns of, int row) {
        return of.earliest[row] <= start && start < of.before[row];
    }

    /** Tenths of a percent of the points offered, half up. */
    int score(Columns of, int row) {
        if (offered == 0) return 1000;
        int earned = 0;
        for (var wish : wishes) {
            if (wish.skill >= 0 ? of.hasSkill(row, wish.skill) : of.level(row, wish.language) >= wish.level)
                earned += wish.weight;
        }
        return (2000 * earned + offered) / (2 * offered);
    }

    private boolean speaks(int english, int french) {
        return english >= one && french >= other || french >= one && english >= other;
    }

    private boolean hasServed(Columns of, int row) {
        for (var service : services) if (of.service[service.group][row] < service.years) return false;
        return true;
    }

    private boolean hasSkills(Columns of, int row) {
        for (int skill : skills) if (!of.hasSkill(row, skill)) return false;
        return true;
    }

    private static Service service(ExperienceRequirement asked, List<List<String>> groups) {
        return new Service(groups.indexOf(asked.anyOf()), asked.years());
    }

    private static Wish wish(DesirableCriterion asked) {
        if (asked.skill() != null) return new Wish(Skills.rank(asked.skill()), 0, 0, asked.weight());
        var language = Languages.ALL.indexOf(asked.subject());
        return new Wish(-1, language, level(asked.level()), asked.weight());
    }

    private static int level(@Nullable LanguageLevel level) {
        return Objects.requireNonNull(level).ordinal() + 1;
    }
}
