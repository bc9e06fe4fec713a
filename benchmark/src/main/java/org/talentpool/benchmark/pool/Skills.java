package org.talentpool.benchmark.pool;

import java.util.List;

/** Skills by rank; the first are brought and asked for most often. */
public final class Skills {
    private static final Weights BY_RANK = Weights.zipf(Sizes.SKILLS, 0.75);
    private static final String PREFIX = "SKILL_";

    private Skills() {}

    public static String name(int rank) {
        return PREFIX + rank;
    }

    public static int rank(String name) {
        return Integer.parseInt(name.substring(PREFIX.length()));
    }

    static List<String> some(Dice dice, int number) {
        return BY_RANK.draw(dice, number).stream().map(Skills::name).toList();
    }
}
