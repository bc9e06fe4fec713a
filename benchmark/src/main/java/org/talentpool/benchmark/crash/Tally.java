package org.talentpool.benchmark.crash;

import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.talentpool.benchmark.Report;

/** Counts what the workers were told. */
final class Tally {
    private static final int TOLD = 10;

    private final AtomicInteger done = new AtomicInteger();
    private final AtomicInteger repeated = new AtomicInteger();
    private final AtomicInteger differing = new AtomicInteger();
    private final Queue<String> differences = new ConcurrentLinkedQueue<>();
    private final AtomicInteger refused = new AtomicInteger();
    private final Map<String, AtomicInteger> surprising = new ConcurrentHashMap<>();

    void carriedOut() {
        done.incrementAndGet();
    }

    int done() {
        return done.get();
    }

    /** A request that was carried out before must get the receipt that it got then. */
    void repeated(String receipt, Outcome outcome) {
        repeated.incrementAndGet();
        if (outcome.equals(new Outcome.Ok(receipt))) return;
        differing.incrementAndGet();
        differences.add("%s became %s".formatted(receipt, outcome.line()));
    }

    void refused(String code, boolean isExpected) {
        refused.incrementAndGet();
        if (!isExpected)
            surprising.computeIfAbsent(code, _ -> new AtomicInteger()).incrementAndGet();
    }

    boolean isClean() {
        return differing.get() == 0 && surprising.isEmpty();
    }

    void tell(Report report) {
        report.print("refused", refused);
        report.print("refused_unexpectedly", surprising);
        report.print("repeated", repeated);
        report.print("receipts_differing", differing);
        differences.stream().limit(TOLD).forEach(report::progress);
    }
}
