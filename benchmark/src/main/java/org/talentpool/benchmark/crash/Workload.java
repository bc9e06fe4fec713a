package org.talentpool.benchmark.crash;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.talentpool.benchmark.fault.Await;

/** Workers who never stop, whatever is killed under them, unless they are held. */
final class Workload implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(120);

    private final Set<Worker> resting = ConcurrentHashMap.newKeySet();
    private final List<Thread> threads = new ArrayList<>();
    private volatile List<Integer> ports = List.of();
    private volatile boolean held;
    private volatile boolean ended;

    void start(int workers, SplittableRandom random, List<UUID> requisitions, Journal journal, Tally tally) {
        for (int number = 0; number < workers; number++) {
            var worker = new Worker(new Story(random.split(), requisitions), this, journal, tally, number);
            threads.add(Thread.ofPlatform().name("worker-" + number).start(worker));
        }
    }

    /** Where replicas listen. */
    void goTo(List<Integer> listening) {
        ports = List.copyOf(listening);
    }

    int port(int turn) {
        var known = ports;
        return known.get(turn % known.size());
    }

    /**
     * Waits until nobody has anything in flight or unknown.
     *
     * @return whether that came about
     */
    boolean hold() {
        resting.clear();
        held = true;
        return Await.within(PATIENCE, () -> resting.size() == threads.size());
    }

    void release() {
        held = false;
    }

    boolean isHeld() {
        return held;
    }

    boolean goesOn() {
        return !ended;
    }

    void resting(Worker worker) {
        resting.add(worker);
    }

    void busy(Worker worker) {
        resting.remove(worker);
    }

    @Override
    public void close() {
        ended = true;
        for (var thread : threads) Await.end(thread);
    }
}
