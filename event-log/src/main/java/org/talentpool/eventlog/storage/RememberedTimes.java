package org.talentpool.eventlog.storage;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.talentpool.eventlog.FailureKinds;
import org.talentpool.eventlog.storage.Timeline.Point;

/**
 * Moments in the log, in memory from soon after the first question on. What is settled is read once, beside; of what is later, and
 * of what memory does not take, the table tells.
 */
final class RememberedTimes implements LogByTime {
    private static final Logger LOG = LoggerFactory.getLogger(RememberedTimes.class);
    private static final int AT_ONCE = 50_000;
    private static final int BYTES_OF_AN_EVENT = 8;
    /** One part in so many of the memory that Java may take. */
    private static final int PART_OF_MEMORY = 32;

    private static final long PATIENCE = Duration.ofMinutes(1).toNanos();

    private final TimesInPostgres table;
    private final Timeline known = new Timeline();
    private final AtomicLong readNext = new AtomicLong(System.nanoTime());
    private final long most;
    private long count;
    private volatile Point end = new Point(0, 0);

    RememberedTimes(TimesInPostgres table) {
        this(table, Runtime.getRuntime().maxMemory() / PART_OF_MEMORY / BYTES_OF_AN_EVENT);
    }

    /** @param most how many events are kept */
    RememberedTimes(TimesInPostgres table, long most) {
        this.table = table;
        this.most = most;
    }

    @Override
    public long lastPositionAt(Instant moment) {
        long time = Timeline.time(moment);
        if (time < end.time()) return known.lastPositionAt(time);
        readBeside();
        return table.lastPositionAt(moment);
    }

    private void readBeside() {
        long planned = readNext.get();
        long now = System.nanoTime();
        if (now - planned >= 0 && readNext.compareAndSet(planned, now + PATIENCE))
            CompletableFuture.runAsync(this::read).exceptionally(RememberedTimes::tell);
    }

    /** Takes in what has settled since the last time. */
    synchronized void read() {
        while (count < most) {
            var next = table.settled(end, AT_ONCE);
            if (next.isEmpty()) return;
            known.add(next);
            count += next.size();
            end = next.getLast();
        }
    }

    private static @Nullable Void tell(Throwable failed) {
        LOG.warn("The times of the log could not be read: {}", FailureKinds.of(failed));
        return null;
    }
}
