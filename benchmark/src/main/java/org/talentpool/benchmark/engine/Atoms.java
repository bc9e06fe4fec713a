package org.talentpool.benchmark.engine;

import java.util.Arrays;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.talentpool.benchmark.pool.Languages;
import org.talentpool.benchmark.pool.Sizes;

/** Every yes or no that a vacancy can ask of a place, numbered; years of service up to ten. */
final class Atoms {
    private static final int LEVELS = 5;
    private static final int YEARS = 10;

    static final int USABLE = 0;
    private static final int PROFILE = USABLE + 1;
    private static final int REACH = PROFILE + 4;
    private static final int REGIME = REACH + 4;
    private static final int EDUCATION = REGIME + 3;
    private static final int LANGUAGE = EDUCATION + LEVELS;
    private static final int SERVICE = LANGUAGE + Languages.ALL.size() * LEVELS;
    private static final int SKILL = SERVICE + Sizes.FIELD_GROUPS * YEARS;
    private static final int LIST = SKILL + Sizes.SKILLS;
    static final int COUNT = LIST + Sizes.LISTS;

    private Atoms() {}

    static int list(int rank) {
        return LIST + rank;
    }

    static int language(int language, int level) {
        return LANGUAGE + language * LEVELS + level - 1;
    }

    static int skill(int rank) {
        return SKILL + rank;
    }

    /** What must all be so; lists, languages and the planned start apart. */
    static int[] all(Ask ask) {
        var all = IntStream.builder();
        all.add(USABLE).add(PROFILE + ask.profile()).add(REACH + ask.slot()).add(REGIME + ask.regime());
        if (ask.education() > 0) all.add(EDUCATION + ask.education() - 1);
        for (var service : ask.services()) all.add(SERVICE + service.group() * YEARS + service.years() - 1);
        for (int skill : ask.skills()) all.add(skill(skill));
        return all.build().toArray();
    }

    /** All that is so of the place. */
    static void of(Place place, IntConsumer each) {
        if (place.usable()) each.accept(USABLE);
        bits(place.profiles(), PROFILE, each);
        bits(place.reach(), REACH, each);
        bits(place.regimes(), REGIME, each);
        upTo(place.education(), EDUCATION, each);
        for (int language = 0; language < Languages.ALL.size(); language++)
            upTo(place.levels() >> 4 * language & 15, language(language, 1), each);
        for (int group = 0; group < place.service().length; group++)
            upTo(Math.min(place.service()[group], YEARS), SERVICE + group * YEARS, each);
        Arrays.stream(place.skills()).map(Atoms::skill).forEach(each);
        each.accept(list(place.list()));
    }

    private static void bits(int set, int first, IntConsumer each) {
        for (int bit = 0; bit < Integer.SIZE; bit++) if (Bits.has(set, bit)) each.accept(first + bit);
    }

    private static void upTo(int number, int first, IntConsumer each) {
        for (int step = 0; step < number; step++) each.accept(first + step);
    }
}
