package org.talentpool.benchmark.pool;

import java.util.ArrayList;
import java.util.List;
import org.talentpool.kernel.criteria.LanguageRequirement;
import org.talentpool.kernel.language.LanguageLevel;
import org.talentpool.kernel.language.LanguageSkill;

/** One to four languages, English and French most often. */
public final class Languages {
    public static final List<String> ALL = List.of("en", "fr", "de", "es", "it", "nl");

    private static final List<LanguageLevel> LEVELS = List.of(LanguageLevel.values());
    private static final Weights BROUGHT = Weights.of(6, 10, 22, 30, 32);
    private static final Weights ASKED = Weights.of(30, 28, 24, 12, 6);

    private Languages() {}

    static List<LanguageSkill> declared(Dice dice) {
        var spoken = new ArrayList<LanguageSkill>();
        if (dice.in100(95)) spoken.add(skill(dice, "en"));
        if (dice.in100(62)) spoken.add(skill(dice, "fr"));
        for (var other : dice.some(dice.between(spoken.isEmpty() ? 1 : 0, 2), ALL.subList(2, ALL.size())))
            spoken.add(skill(dice, other));
        return spoken;
    }

    /** Six of ten were tested in English, French or both. */
    static List<LanguageSkill> tested(Dice dice) {
        var tested = new ArrayList<LanguageSkill>();
        if (dice.in100(50)) tested.add(skill(dice, "en"));
        if (dice.in100(25)) tested.add(skill(dice, "fr"));
        return tested;
    }

    static LanguageRequirement asked(Dice dice) {
        var other = ASKED.draw(dice);
        return new LanguageRequirement(LEVELS.get(Math.max(other, dice.between(2, 4))), LEVELS.get(other));
    }

    static LanguageLevel wished(Dice dice) {
        return LEVELS.get(dice.between(1, 4));
    }

    private static LanguageSkill skill(Dice dice, String language) {
        return new LanguageSkill(language, LEVELS.get(BROUGHT.draw(dice)));
    }
}
