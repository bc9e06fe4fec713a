package org.talentpool.kernel.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.talentpool.kernel.criteria.LanguageRequirement;
import org.talentpool.kernel.sample.Seed;

/** Levels as numbers from 0, none, to 5. */
class LanguagePolicyPropertyTest {
    private static final List<LanguageLevel> LEVELS = List.of(LanguageLevel.values());
    private static final List<String> LANGUAGES = List.of("en", "fr", "de");

    @Test
    void the_level_that_counts_agrees_with_looking_it_up_in_the_tests_first() {
        Seed.of("levels that count").eachCase(seed -> {
            var declared = skills(seed);
            var tested = skills(seed);
            var levels = LanguagePolicy.effective(declared, tested);
            for (var language : LANGUAGES)
                assertThat(number(levels.get(language)))
                        .as("%s in %s and %s", language, declared, tested)
                        .isEqualTo(counting(language, declared, tested));
        });
    }

    @Test
    void la_03_either_language_may_be_the_stronger_one() {
        Seed.of("languages of a vacancy").eachCase(seed -> {
            var declared = skills(seed);
            var tested = skills(seed);
            var asked = new LanguageRequirement(seed.oneOf(LEVELS), seed.oneOf(LEVELS));
            var english = counting("en", declared, tested);
            var french = counting("fr", declared, tested);
            var levels = LanguagePolicy.effective(declared, tested);
            assertThat(LanguagePolicy.meets(asked, levels))
                    .as("%s of %s and %s", asked, declared, tested)
                    .isEqualTo(suffice(asked, english, french));
            assertThat(LanguagePolicy.couldMeet(asked, levels))
                    .isEqualTo(suffice(asked, english == 0 ? 5 : english, french == 0 ? 5 : french));
        });
    }

    @Test
    void what_is_short_is_the_smaller_of_the_two_ways_to_meet_it() {
        Seed.of("shortfalls of languages").eachCase(seed -> {
            var declared = skills(seed);
            var asked = new LanguageRequirement(seed.oneOf(LEVELS), seed.oneOf(LEVELS));
            var english = highest("en", declared);
            var french = highest("fr", declared);
            var usual = lacking(english, asked.one(), french, asked.other());
            var swapped = lacking(english, asked.other(), french, asked.one());
            var expected = swapped.size() < usual.size() ? swapped : usual;
            assertThat(LanguagePolicy.shortfall(asked, LanguagePolicy.effective(declared, List.of())))
                    .as("%s of %s", asked, declared)
                    .isEqualTo(expected);
            assertThat(expected.isEmpty()).isEqualTo(suffice(asked, english, french));
        });
    }

    private static List<LanguageSkill> lacking(
            int english, LanguageLevel askedOfEnglish, int french, LanguageLevel askedOfFrench) {
        var lacking = new ArrayList<LanguageSkill>();
        if (english < number(askedOfEnglish)) lacking.add(new LanguageSkill("en", askedOfEnglish));
        if (french < number(askedOfFrench)) lacking.add(new LanguageSkill("fr", askedOfFrench));
        return lacking;
    }

    /** The better one reaches the higher level and the worse one the lower. */
    private static boolean suffice(LanguageRequirement asked, int english, int french) {
        var one = number(asked.one());
        var other = number(asked.other());
        return Math.max(english, french) >= Math.max(one, other) && Math.min(english, french) >= Math.min(one, other);
    }

    private static int counting(String language, List<LanguageSkill> declared, List<LanguageSkill> tested) {
        var shown = highest(language, tested);
        return shown > 0 ? shown : highest(language, declared);
    }

    private static int highest(String language, List<LanguageSkill> skills) {
        var highest = 0;
        for (var skill : skills)
            if (skill.language().equals(language)) highest = Math.max(highest, number(skill.level()));
        return highest;
    }

    private static int number(LanguageLevel level) {
        return level == null ? 0 : LEVELS.indexOf(level) + 1;
    }

    private static List<LanguageSkill> skills(Seed seed) {
        var skills = new ArrayList<LanguageSkill>();
        for (var n = seed.number(0, 4); n > 0; n--)
            skills.add(new LanguageSkill(seed.oneOf(LANGUAGES), seed.oneOf(LEVELS)));
        return skills;
    }
}
