package org.talentpool.eventlog.storage;

import java.sql.SQLException;
import java.util.function.Supplier;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The log at an instant at which nothing is in flight, so that no event can come in below the last one. */
public final class CompleteLog {
    private static final String LOCK_NOT_AVAILABLE = "55P03";
    private static final int PATIENCE_MILLIS = 250;
    private static final int ATTEMPTS = 40;

    private final AppendLock lock;
    private final TransactionTemplate transaction;

    public CompleteLog(JdbcClient database, TransactionTemplate transaction) {
        this.lock = new AppendLock(database);
        this.transaction = transaction;
    }

    /**
     * Looks while appends wait, so it must be quick.
     *
     * @throws EventStoreException if some append stays open
     */
    public <T> T at(Supplier<T> look) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            try {
                return transaction.execute(status -> {
                    lock.takeAlone(PATIENCE_MILLIS);
                    return look.get();
                });
            } catch (DataAccessException e) {
                if (!isBusy(e)) throw e;
            }
        }
        throw new EventStoreException("The end of the log cannot be told while an append stays open");
    }

    private static boolean isBusy(DataAccessException e) {
        return e.getMostSpecificCause() instanceof SQLException sql && LOCK_NOT_AVAILABLE.equals(sql.getSQLState());
    }
}
