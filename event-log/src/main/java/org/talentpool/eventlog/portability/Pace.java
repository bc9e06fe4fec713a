package org.talentpool.eventlog.portability;

import java.io.PrintStream;
import java.time.Duration;

/** Tells every two seconds how far it is: how many of how many, how many each second, and how long it may still take. */
final class Pace {
    private static final long PAUSE = Duration.ofSeconds(2).toNanos();
    private static final double SECOND = Duration.ofSeconds(1).toNanos();

    private final String what;
    private final long total;
    private final PrintStream out;
    private final long begin = System.nanoTime();
    private long nextWord = begin + PAUSE;
    private long done;

    Pace(String what, long total, PrintStream out) {
        this.what = what;
        this.total = total;
        this.out = out;
    }

    void step() {
        done++;
        long now = System.nanoTime();
        if (now - nextWord < 0) return;
        nextWord = now + PAUSE;
        double rate = done / ((now - begin) / SECOND);
        out.printf(
                "%s: %,d of %,d events (%d %%), %,.0f/s, %,.0f s left%n",
                what, done, total, total == 0 ? 100 : done * 100 / total, rate, (total - done) / rate);
    }

    void end(long rows) {
        double seconds = (System.nanoTime() - begin) / SECOND;
        out.printf("%s: %,d events and %,d rows in %.1f s%n", what, done, rows, seconds);
    }
}
