package org.talentpool.benchmark;

import java.io.PrintStream;
import java.util.Locale;

/** Prints what was measured as {@code name: value}, and apart from it how far the measure is. */
public record Report(PrintStream figures, PrintStream progress) {
    private static final double NANOS_PER_MS = 1e6;

    public void print(String name, Object value) {
        figures.println(name + ": " + value);
    }

    public void print(String name, double value) {
        print(name, (Object) String.format(Locale.ROOT, value < 10 ? "%.3f" : "%.1f", value));
    }

    /** The usual percentiles of a time, in milliseconds. */
    public void percentiles(String name, Times times) {
        print(name + "_p50_ms", times.percentile(50) / NANOS_PER_MS);
        print(name + "_p95_ms", times.percentile(95) / NANOS_PER_MS);
        print(name + "_p99_ms", times.percentile(99) / NANOS_PER_MS);
    }

    public void sizes(long seed, int members, int vacancies) {
        print("seed", (Object) seed);
        print("members", (Object) members);
        print("vacancies", (Object) vacancies);
    }

    public void progress(String text) {
        progress.println(text);
    }
}
