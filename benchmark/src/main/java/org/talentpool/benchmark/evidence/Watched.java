package org.talentpool.benchmark.evidence;

import java.time.Duration;
import java.util.List;
import java.util.TreeMap;
import java.util.function.LongSupplier;
import org.talentpool.benchmark.Times;
import org.talentpool.benchmark.fault.Await;

/** Looks every few milliseconds how large the tree is, and remembers when it was first seen to be. */
final class Watched implements Runnable {
    private static final Duration PAUSE = Duration.ofMillis(5);

    private final LongSupplier size;
    private final TreeMap<Long, Long> seen = new TreeMap<>();
    private volatile boolean ended;

    Watched(LongSupplier size) {
        this.size = size;
    }

    @Override
    public void run() {
        boolean last;
        do {
            last = ended;
            seen.putIfAbsent(size.getAsLong(), System.nanoTime());
            Await.pass(PAUSE);
        } while (!last);
    }

    void end() {
        ended = true;
    }

    /** How long each waited. @param before leaves that were there */
    Times lags(List<Long> stored, long before) {
        var lags = new Times();
        for (int event = 0; event < stored.size(); event++) {
            var taken = seen.ceilingEntry(before + event + 1);
            if (taken != null) lags.add(Math.max(0, taken.getValue() - stored.get(event)));
        }
        return lags;
    }
}
