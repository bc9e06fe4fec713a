package org.talentpool.eventlog;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Lets processes that start at once on one database do one after the other what only one of them should do. */
public final class StartLock {
    private static final String TAKE = "select pg_advisory_lock(?)";
    private static final String GIVE_BACK = "select pg_advisory_unlock(?)";

    /** Any numbers will do, as long as every process takes the same. */
    public static final long MIGRATION = 7_220_443L;

    public static final long KEYS = 7_220_444L;
    public static final long STORY = 7_220_445L;
    public static final long EVIDENCE = 7_220_446L;

    private StartLock() {}

    /** Waits for the others; the lock goes with the connection, so that a process that dies holds up nobody. */
    public static void alone(DataSource database, long lock, Runnable step) {
        try (var connection = database.getConnection()) {
            var session = JdbcClient.create(new SingleConnectionDataSource(connection, true));
            session.sql(TAKE).param(lock).query((row, number) -> number).list();
            try {
                step.run();
            } finally {
                session.sql(GIVE_BACK).param(lock).query(Boolean.class).single();
            }
        } catch (SQLException e) {
            throw new DataAccessResourceFailureException("No connection to wait for the others", e);
        }
    }
}
