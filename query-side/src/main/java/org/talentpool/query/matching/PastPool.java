package org.talentpool.query.matching;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.talentpool.eventlog.FailureKinds;
import org.talentpool.eventlog.progress.Progress;
import org.talentpool.query.matching.index.PastIndex;
import org.talentpool.query.policy.Policies;

/**
 * The pool as it has been, in memory from soon after the first question about the past on, unless there is too much of it. What
 * was does not change, but for an erasure, after which all is forgotten and read again when somebody asks.
 */
@Component
class PastPool {
    private static final Logger LOG = LoggerFactory.getLogger(PastPool.class);
    private static final int BYTES_OF_A_STATE = 400;
    /** One part in so many of the memory that Java may take. */
    private static final int PART_OF_MEMORY = 8;

    private static final Duration AGE = Duration.ofMinutes(10);

    private final PoolHistory history;
    private final Postings postings;
    private final Policies policies;
    private final Progress progress;
    private final AtomicReference<@Nullable Attempt> latest = new AtomicReference<>();
    private volatile @Nullable Kept kept;

    PastPool(PoolHistory history, Postings postings, Policies policies, Progress progress) {
        this.history = history;
        this.postings = postings;
        this.policies = policies;
        this.progress = progress;
    }

    /** A time at which the tables were read, or begun to be. */
    private record Attempt(long began) {
        boolean isOld() {
            return System.nanoTime() - began > AGE.toNanos();
        }
    }

    /** @param place up to which it is complete */
    record Kept(PastIndex members, PastVacancies vacancies, long place) {}

    /** What is in memory, if it reaches up to the place; else the tables know. It is read beside, and anew when it is old. */
    @Nullable
    Kept upTo(long place) {
        var before = latest.get();
        if (before == null || before.isOld()) readBeside(before, place);
        var now = kept;
        return now == null || now.place < place ? null : now;
    }

    /** Somebody is erased, and the tables know. */
    synchronized void forget() {
        latest.set(null);
        kept = null;
    }

    private void readBeside(@Nullable Attempt before, long place) {
        var begun = new Attempt(System.nanoTime());
        if (latest.compareAndSet(before, begun))
            CompletableFuture.runAsync(() -> read(begun, place)).exceptionally(PastPool::tell);
    }

    private void read(Attempt begun, long place) {
        long upTo = Math.max(place, progress.position(PoolChanges.TABLES));
        int size = history.size();
        long most = Runtime.getRuntime().maxMemory() / PART_OF_MEMORY / BYTES_OF_A_STATE;
        if (size > most) {
            LOG.info("The past of the pool stays in the tables: {} changes of at most {}", size, most);
            return;
        }
        var members = history.read(size);
        members.makeReady(policies.inForceToday(), history.fieldSets());
        LOG.info("The past of the pool is in memory: {} states of members", members.versions());
        keep(begun, new Kept(members, new PastVacancies(postings.ever()), upTo));
    }

    /** Nothing that was read before an erasure. */
    private synchronized void keep(Attempt begun, Kept read) {
        if (latest.get() == begun) kept = read;
    }

    private static @Nullable Void tell(Throwable failed) {
        LOG.warn("The past of the pool could not be read: {}", FailureKinds.of(failed));
        return null;
    }
}
