package org.talentpool.eventlog.storage;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The lock of those who append. Positions are handed out before they are committed, so without it a reader could pass one
 * that is still in flight and never come back to it. Appenders share the lock until their commit is visible and do not wait
 * for each other; readers see it held ({@link AppendsInFlight}), and who needs the log to stand still takes it alone.
 */
final class AppendLock {
    /** Any number will do, as long as every process takes the same; appenders take it by a trigger of the table. */
    static final long KEY = 7_220_442L;

    private static final String EXCLUSIVE = "select pg_advisory_xact_lock(?)";
    private static final String PATIENCE = "select set_config('lock_timeout', ?, true)";

    private final JdbcClient database;

    AppendLock(JdbcClient database) {
        this.database = database;
    }

    /** Waits until nothing is in flight; new appenders queue behind, which is why the wait must be short. */
    void takeAlone(int millisAtMost) {
        database.sql(PATIENCE).param(millisAtMost + "ms").query(String.class).single();
        database.sql(EXCLUSIVE).param(KEY).query((row, number) -> number).list();
    }
}
