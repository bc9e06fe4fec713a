package org.talentpool.query.matching.index;

/**
 * What one member brings, read from its bytes into arrays that are used again for the next, and no further than somebody asks:
 * what hangs on the day comes first.
 */
final class Brought {
    private static final int ANY = 0;
    private static final int BEGINNING = 0;
    private static final int JOBS = 1;
    private static final int LANGUAGES = 2;
    private static final int SKILLS = 3;

    private final Unpack from = new Unpack();
    private final ServiceDays service = new ServiceDays();
    private int read;
    private int education;
    private int lowestGrade;
    private int available;
    private int regimes;
    private int languageCount;
    private int[] languages = new int[8];
    private int[] levels = new int[8];
    private int skillCount;
    private int[] skills = new int[16];

    void read(Packs packs, int member) {
        packs.open(member, from);
        from.number(); // standing
        education = from.number();
        lowestGrade = from.number();
        available = from.dayOrNone();
        readRegimes();
        read = BEGINNING;
    }

    private void readOn(int upTo) {
        while (read < upTo)
            switch (++read) {
                case JOBS -> readJobs();
                case LANGUAGES -> readLanguages();
                default -> readSkills();
            }
    }

    private void readRegimes() {
        regimes = ANY;
        for (int left = from.number(); left > 0; left--) regimes |= 1 << from.number();
    }

    private void readLanguages() {
        languageCount = from.number();
        if (languageCount > languages.length) {
            languages = new int[languageCount];
            levels = new int[languageCount];
        }
        for (int index = 0; index < languageCount; index++) {
            languages[index] = from.number();
            levels[index] = from.number();
        }
    }

    private void readJobs() {
        service.clear();
        for (int left = from.number(); left > 0; left--)
            service.add(from.number(), from.day(), from.dayOrNone(), from.number());
    }

    private void readSkills() {
        skillCount = from.number();
        if (skillCount > skills.length) skills = new int[skillCount];
        for (int index = 0; index < skillCount; index++) skills[index] = from.number();
    }

    /** One more than the ordinal, 0 where none is stated. */
    int education() {
        return education;
    }

    /** One more than the ordinal, 0 where any is accepted. */
    int lowestGrade() {
        return lowestGrade;
    }

    /** First day of availability, {@link Integer#MIN_VALUE} where that is at once. */
    int available() {
        return available == Unpack.NO_DAY ? Integer.MIN_VALUE : available;
    }

    boolean accepts(int regime) {
        return regimes == ANY || (regimes >> regime & 1) != 0;
    }

    /** Raises each language that is declared to its level, by the number of the language. */
    void declare(int[] levelOf) {
        readOn(LANGUAGES);
        for (int index = 0; index < languageCount; index++)
            levelOf[languages[index]] = Math.max(levelOf[languages[index]], levels[index]);
    }

    int skills() {
        readOn(SKILLS);
        return skillCount;
    }

    /** Once it is known how many there are. */
    int skill(int index) {
        return skills[index];
    }

    ServiceDays service() {
        readOn(JOBS);
        return service;
    }
}
