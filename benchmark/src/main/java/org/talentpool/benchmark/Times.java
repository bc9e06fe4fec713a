package org.talentpool.benchmark;

import java.util.Arrays;
import java.util.function.Supplier;

/** Times that something took, in nanoseconds; each is kept, so that percentiles are exact. */
public final class Times {
    private long[] taken = new long[1024];
    private int number;

    /** Does it and keeps how long that took. */
    public <T> T time(Supplier<T> action) {
        long start = System.nanoTime();
        var result = action.get();
        add(System.nanoTime() - start);
        return result;
    }

    public synchronized void add(long nanos) {
        if (number == taken.length) taken = Arrays.copyOf(taken, 2 * number);
        taken[number++] = nanos;
    }

    public synchronized int number() {
        return number;
    }

    public synchronized long last() {
        return taken[number - 1];
    }

    /** The least time that so many of a hundred did not exceed; NaN where there is none. */
    public synchronized double percentile(double percent) {
        if (number == 0) return Double.NaN;
        var sorted = Arrays.copyOf(taken, number);
        Arrays.sort(sorted);
        return sorted[Math.clamp((long) Math.ceil(number * percent / 100) - 1, 0, number - 1)];
    }
}
