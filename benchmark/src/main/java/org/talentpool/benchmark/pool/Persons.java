package org.talentpool.benchmark.pool;

import java.time.LocalDate;
import java.util.List;

/** Birth dates from 20 to 64 years of age, and nationalities: mostly of one member nation, a few of none. */
final class Persons {
    private static final List<String> MEMBERS = List.of(
            "US", "DE", "TR", "GB", "FR", "IT", "ES", "PL", "CA", "RO", "NL", "BE", "CZ", "GR", "PT", "SE", "HU", "BG",
            "DK", "FI", "SK", "NO", "HR", "LT", "AL", "SI", "LV", "EE", "LU", "ME", "MK", "IS");
    private static final List<String> OTHERS = List.of("CH", "AT", "IE", "JP", "AU", "BR", "MA", "UA");
    private static final Weights BY_PEOPLE = Weights.zipf(MEMBERS.size(), 0.8);

    private Persons() {}

    static LocalDate birthDate(Dice dice, LocalDate today) {
        var years = 20 + (int) (45 * (dice.fraction() + dice.fraction()) / 2);
        return today.minusDays(365L * years + dice.between(0, 365));
    }

    static List<String> nationalities(Dice dice) {
        if (dice.in100(3)) return List.of(dice.oneOf(OTHERS));
        var first = MEMBERS.get(BY_PEOPLE.draw(dice));
        return dice.in100(6) ? List.of(first, dice.oneOf(OTHERS)) : List.of(first);
    }
}
