package org.talentpool.eventlog.storage;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The position up to which the log is complete: everything at or below it is committed or will never be. One per
 * process. It costs one cheap query while nothing happens; when something did, it waits for those who are appending just
 * then, and for nobody who begins later, and no append waits for it.
 */
final class HighWaterMark {
    private static final Logger LOG = LoggerFactory.getLogger(HighWaterMark.class);
    private static final String NEWEST = "select coalesce(max(global_index), 0) from eventlog.domain_event_entry";
    private static final int PATIENCE_MILLIS = 250;
    private static final int ATTEMPTS = 20;
    private static final Duration PAUSE_AFTER_TIMEOUT = Duration.ofMillis(500);
    private static final Duration PAUSE_BETWEEN_LOOKS = Duration.ofMillis(2);

    private final JdbcClient database;
    private final AppendsInFlight appends;
    private final TransactionTemplate ownTransaction;
    private final AtomicLong mark = new AtomicLong();
    private volatile long quietUntil = System.nanoTime();

    HighWaterMark(JdbcClient database, TransactionTemplate ownTransaction) {
        this.database = database;
        this.appends = new AppendsInFlight(database);
        this.ownTransaction = ownTransaction;
    }

    /** The mark, raised first if it is not above the position and something newer is visible. */
    long above(long position) {
        long known = mark.get();
        boolean paused = System.nanoTime() - quietUntil < 0;
        return known > position || paused || newest() <= known ? known : raise();
    }

    /**
     * The mark as of now, for those who start at the end of the log and must not start behind an open gap.
     *
     * @throws EventStoreException if a transaction has been appending for several seconds
     */
    long now() {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            long seen = newest();
            if (seen <= raise()) {
                return mark.get();
            }
        }
        throw new EventStoreException("The end of the log cannot be told while an append stays open");
    }

    private synchronized long raise() {
        // Each look has a snapshot of its own.
        ownTransaction.executeWithoutResult(transaction -> raise(appends.look()));
        return mark.get();
    }

    private void raise(AppendsInFlight.Look look) {
        long deadline = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(PATIENCE_MILLIS);
        while (!look.open().isEmpty() && appends.anyOf(look.open())) {
            if (System.nanoTime() - deadline > 0) {
                keepForNow();
                return;
            }
            LockSupport.parkNanos(PAUSE_BETWEEN_LOOKS.toNanos());
        }
        mark.accumulateAndGet(look.newest(), Math::max);
    }

    /** Nothing is gained by looking at once again: an append that stays open holds up the readers. */
    private void keepForNow() {
        quietUntil = System.nanoTime() + PAUSE_AFTER_TIMEOUT.toNanos();
        LOG.info("Reading stays at position {}: an append has been open for over {} ms", mark.get(), PATIENCE_MILLIS);
    }

    private long newest() {
        return database.sql(NEWEST).query(Long.class).single();
    }
}
