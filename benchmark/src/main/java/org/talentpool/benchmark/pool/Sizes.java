package org.talentpool.benchmark.pool;

import java.time.LocalDate;

/**
 * How much of a pool there is.
 *
 * @param today the day of all questions, on which everything else is dated
 */
public record Sizes(long seed, int members, int vacancies, LocalDate today) {
    public static final int LISTS = 200;
    public static final int SKILLS = 300;
    public static final int FIELD_GROUPS = 40;
    static final int FIELDS = 12;
    static final int PLANNED_STARTS = 300;
    static final int APPOINTMENTS = 200;
}
