package org.talentpool.kernel.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talentpool.kernel.language.LanguageLevel.I;
import static org.talentpool.kernel.language.LanguageLevel.II;
import static org.talentpool.kernel.language.LanguageLevel.III;
import static org.talentpool.kernel.language.LanguageLevel.IV;
import static org.talentpool.kernel.language.LanguageLevel.V;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.talentpool.kernel.criteria.LanguageRequirement;
import org.talentpool.kernel.sample.Allows;
import org.talentpool.kernel.sample.Refuses;

class LanguagePolicyTest {
    private static final LanguageRequirement FIVE_AND_THREE = new LanguageRequirement(V, III);

    @Test
    @Allows("LA-03")
    void la_03_either_official_language_may_be_the_stronger_one() {
        assertThat(LanguagePolicy.meets(FIVE_AND_THREE, Map.of("en", V, "fr", III)))
                .isTrue();
        assertThat(LanguagePolicy.meets(FIVE_AND_THREE, Map.of("en", III, "fr", V)))
                .isTrue();
        assertThat(LanguagePolicy.meets(FIVE_AND_THREE, Map.of("en", V, "fr", V)))
                .isTrue();
    }

    @Test
    @Refuses({"LA-02", "LA-03"})
    void la_03_one_language_cannot_stand_for_both() {
        assertThat(LanguagePolicy.meets(FIVE_AND_THREE, Map.of("en", V))).isFalse();
        assertThat(LanguagePolicy.meets(FIVE_AND_THREE, Map.of("en", V, "de", V)))
                .isFalse();
        assertThat(LanguagePolicy.meets(FIVE_AND_THREE, Map.of("en", IV, "fr", IV)))
                .isFalse();
        assertThat(LanguagePolicy.meets(FIVE_AND_THREE, Map.of("en", V, "fr", II)))
                .isFalse();
    }

    @Test
    void a_tested_level_replaces_the_declared_one_also_downwards() {
        var levels = LanguagePolicy.effective(
                List.of(skill("en", V), skill("fr", IV)), List.of(skill("fr", II), skill("de", I)));
        assertThat(levels).isEqualTo(Map.of("en", V, "fr", II, "de", I));
    }

    @Test
    @Allows({"LA-01", "LA-02", "LA-03"})
    @Refuses("LA-03")
    void la_03_agrees_with_comparing_numbers_for_every_pair_of_levels() {
        for (var one : LanguageLevel.values())
            for (var other : LanguageLevel.values())
                for (var english = 0; english <= 5; english++)
                    for (var french = 0; french <= 5; french++)
                        assertThat(LanguagePolicy.meets(new LanguageRequirement(one, other), levels(english, french)))
                                .as("%s/%s for en %d, fr %d", one, other, english, french)
                                .isEqualTo(plainly(one.ordinal() + 1, other.ordinal() + 1, english, french));
    }

    private static boolean plainly(int one, int other, int english, int french) {
        return Math.max(english, french) >= Math.max(one, other) && Math.min(english, french) >= Math.min(one, other);
    }

    private static Map<String, LanguageLevel> levels(int english, int french) {
        var levels = new HashMap<String, LanguageLevel>();
        if (english > 0) levels.put("en", LanguageLevel.values()[english - 1]);
        if (french > 0) levels.put("fr", LanguageLevel.values()[french - 1]);
        return levels;
    }

    private static LanguageSkill skill(String language, LanguageLevel level) {
        return new LanguageSkill(language, level);
    }
}
