package org.talentpool.query.matching.index;

import java.util.Arrays;

/**
 * The jobs of one member, and how many days of full-time work they make. Days tell years but for a small band: a year has 365
 * or 366 of them, so that who is outside the band is judged here, and who is inside by the kernel.
 */
final class ServiceDays {
    private static final int FULL_TIME = 100;

    private int jobs;
    private int[] fields = new int[8];
    private int[] firsts = new int[8];
    private int[] lasts = new int[8];
    private int[] percents = new int[8];
    private long[] changes = new long[16];

    void clear() {
        jobs = 0;
    }

    void add(int field, int first, int last, int percent) {
        if (jobs == fields.length) grow();
        fields[jobs] = field;
        firsts[jobs] = first;
        lasts[jobs] = last;
        percents[jobs++] = percent;
    }

    /** Days times percent in any of the fields up to today; overlapping jobs count full time at most. */
    long in(long[] fieldSet, int today) {
        int count = 0;
        for (int job = 0; job < jobs; job++) {
            int last = Math.min(lasts[job], today);
            if (firsts[job] > last || !contains(fieldSet, fields[job])) continue;
            changes[count++] = change(firsts[job], percents[job]);
            changes[count++] = change(last + 1, -percents[job]);
        }
        return count == 0 ? 0 : total(count);
    }

    private long total(int count) {
        Arrays.sort(changes, 0, count);
        long total = 0;
        int running = 0;
        int since = 0;
        for (int index = 0; index < count; index++) {
            int day = (int) (changes[index] >> 32);
            total += (long) Math.min(running, FULL_TIME) * (day - since);
            running += (int) changes[index];
            since = day;
        }
        return total;
    }

    private static long change(int day, int percent) {
        return (long) day << 32 | percent & 0xFFFF_FFFFL;
    }

    private static boolean contains(long[] set, int member) {
        int word = member >>> 6;
        return word < set.length && (set[word] >>> member & 1) != 0;
    }

    private void grow() {
        fields = Arrays.copyOf(fields, jobs * 2);
        firsts = Arrays.copyOf(firsts, jobs * 2);
        lasts = Arrays.copyOf(lasts, jobs * 2);
        percents = Arrays.copyOf(percents, jobs * 2);
        changes = new long[jobs * 4];
    }
}
