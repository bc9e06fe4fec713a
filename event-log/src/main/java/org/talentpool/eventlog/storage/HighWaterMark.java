package org.talentpool.eventlog.storage;

import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The position up to which the log is complete: everything at or below it is committed or will never be. One per
 * process. It costs one cheap query while nothing happens, and one exclusive lock of an instant when something did.
 */
final class HighWaterMark {
    private static final Logger LOG = LoggerFactory.getLogger(HighWaterMark.class);
    private static final String NEWEST = "select coalesce(max(global_index), 0) from eventlog.domain_event_entry";
    private static final String LOCK_NOT_AVAILABLE = "55P03";
    private static final int PATIENCE_MILLIS = 250;
    private static final int ATTEMPTS = 20;
    private static final Duration PAUSE_AFTER_TIMEOUT = Duration.ofMillis(500);
    /** Every commit wakes the readers; taking the lock each time would leave appends nothing to share a flush with. */
    private static final Duration PAUSE_AFTER_RAISE = Duration.ofMillis(20);

    private final JdbcClient database;
    private final AppendLock lock;
    private final TransactionTemplate ownTransaction;
    private final AtomicLong mark = new AtomicLong();
    private volatile long quietUntil = System.nanoTime();

    HighWaterMark(JdbcClient database, TransactionTemplate ownTransaction) {
        this.database = database;
        this.lock = new AppendLock(database);
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
        try {
            ownTransaction.executeWithoutResult(transaction -> {
                lock.takeAlone(PATIENCE_MILLIS);
                mark.accumulateAndGet(newest(), Math::max);
            });
            quietUntil = System.nanoTime() + PAUSE_AFTER_RAISE.toNanos();
        } catch (DataAccessException e) {
            keepForNow(e);
        }
        return mark.get();
    }

    /** An append that stays open holds up the readers, but must not make them hold up all other appends. */
    private void keepForNow(DataAccessException e) {
        if (!(e.getMostSpecificCause() instanceof SQLException sql && LOCK_NOT_AVAILABLE.equals(sql.getSQLState()))) {
            throw e;
        }
        quietUntil = System.nanoTime() + PAUSE_AFTER_TIMEOUT.toNanos();
        LOG.info("Reading stays at position {}: an append has been open for over {} ms", mark.get(), PATIENCE_MILLIS);
    }

    private long newest() {
        return database.sql(NEWEST).query(Long.class).single();
    }
}
