package org.talentpool.kernel.language;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.talentpool.kernel.criteria.LanguageRequirement;
import org.talentpool.kernel.policy.Applies;

/** Levels that count, and the test of the two official languages in either order. */
@Applies("LA-03")
public final class LanguagePolicy {
    public static final String ENGLISH = "en";
    public static final String FRENCH = "fr";

    private LanguagePolicy() {}

    /** The level that counts per language: the tested one, even if it is lower, else the declared one; the best where there are several. */
    public static Map<String, LanguageLevel> effective(
            Collection<LanguageSkill> declared, Collection<LanguageSkill> tested) {
        var levels = best(declared);
        levels.putAll(best(tested));
        return levels;
    }

    /** LA-03: one official language at the first level and the other at the second, whichever is which. */
    public static boolean meets(LanguageRequirement required, Map<String, LanguageLevel> levels) {
        var english = levels.get(ENGLISH);
        var french = levels.get(FRENCH);
        return reaches(english, required.one()) && reaches(french, required.other())
                || reaches(french, required.one()) && reaches(english, required.other());
    }

    /** Whether the requirement is met, or would be if a language of unknown level were known well enough. */
    public static boolean couldMeet(LanguageRequirement required, Map<String, LanguageLevel> levels) {
        var assumed = new HashMap<>(levels);
        assumed.putIfAbsent(ENGLISH, LanguageLevel.V);
        assumed.putIfAbsent(FRENCH, LanguageLevel.V);
        return meets(required, assumed);
    }

    /**
     * The languages and levels that are short, of the two orders in which the requirement can be met by the one with fewer of
     * them, English at the first level where both have as many; none if it is met.
     */
    public static List<LanguageSkill> shortfall(LanguageRequirement required, Map<String, LanguageLevel> levels) {
        var englishFirst = shortOf(required.one(), required.other(), levels);
        var frenchFirst = shortOf(required.other(), required.one(), levels);
        return frenchFirst.size() < englishFirst.size() ? frenchFirst : englishFirst;
    }

    private static List<LanguageSkill> shortOf(
            LanguageLevel english, LanguageLevel french, Map<String, LanguageLevel> levels) {
        return Stream.of(new LanguageSkill(ENGLISH, english), new LanguageSkill(FRENCH, french))
                .filter(asked -> !reaches(levels.get(asked.language()), asked.level()))
                .toList();
    }

    /** Whether there is a level and it is not below the one required. */
    public static boolean reaches(@Nullable LanguageLevel level, LanguageLevel required) {
        return level != null && level.isAtLeast(required);
    }

    private static Map<String, LanguageLevel> best(Collection<LanguageSkill> skills) {
        var levels = new HashMap<String, LanguageLevel>();
        for (var skill : skills) {
            levels.merge(skill.language(), skill.level(), (one, other) -> one.isAtLeast(other) ? one : other);
        }
        return levels;
    }
}
