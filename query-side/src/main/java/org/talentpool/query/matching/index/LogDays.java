package org.talentpool.query.matching.index;

import java.util.Arrays;

/** On which day each place in the log was there to be asked about. */
public final class LogDays {
    private final int first;
    private final long[] last;

    /**
     * @param first the first of the days, counted from 1970-01-01
     * @param last the last place in the log that was known at the end of each of the days
     */
    public LogDays(int first, long... last) {
        this.first = first;
        this.last = last.clone();
    }

    /** The first day on which the log had come to the place, counted from 1970-01-01; the one after the last for what comes later. */
    public int of(long place) {
        int before = 0;
        int from = last.length;
        while (before < from) {
            int middle = before + from >>> 1;
            if (last[middle] < place) before = middle + 1;
            else from = middle;
        }
        return first + before;
    }

    /** Figures only. */
    @Override
    public String toString() {
        return last.length + " days up to place " + Arrays.stream(last).max().orElse(0);
    }
}
