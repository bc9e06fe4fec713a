package org.talentpool.query.rebuild;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.talentpool.eventlog.FailureKinds;
import org.talentpool.kernel.operations.RebuildState;

/** Takes up rebuilds that are asked for or were interrupted. One process at a time: a lock of its session says which. */
@Component
class RebuildWatch implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(RebuildWatch.class);
    private static final long PAUSE_MILLIS = 1_000;
    /** Any number will do, as long as every process takes the same. */
    static final long KEY = 7_220_443L;

    private final DataSource database;
    private final RebuildTable rebuilds;
    private final RebuildWork work;
    private final Shadow shadow;
    private volatile @Nullable Thread watch;

    RebuildWatch(DataSource database, RebuildTable rebuilds, RebuildWork work, Shadow shadow) {
        this.database = database;
        this.rebuilds = rebuilds;
        this.work = work;
        this.shadow = shadow;
    }

    @Override
    public void start() {
        watch = Thread.ofPlatform().name("rebuild-watch").daemon().start(this::watch);
    }

    @Override
    public void stop() {
        var running = watch;
        if (running != null) running.interrupt();
        watch = null;
    }

    @Override
    public boolean isRunning() {
        return watch != null;
    }

    private void watch() {
        try {
            while (true) {
                Thread.sleep(PAUSE_MILLIS);
                look();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void look() throws InterruptedException {
        try {
            if (rebuilds.unfinished().isPresent()) takeUp();
        } catch (DataAccessException | SQLException e) {
            LOG.warn("Rebuilding is tried again: {}", FailureKinds.of(e));
        }
    }

    private void takeUp() throws SQLException, InterruptedException {
        try (var session = database.getConnection()) {
            if (!lock(session)) return;
            try {
                // Looked for again: whoever had the lock may just have ended it.
                var unfinished = rebuilds.unfinished();
                if (unfinished.isPresent()) carryOn(unfinished.get());
            } finally {
                unlock(session);
            }
        }
    }

    /** What no retry can mend ends the rebuild; the tables that are read have not been touched. */
    private void carryOn(Rebuild rebuild) throws InterruptedException {
        try {
            work.carryOn(rebuild);
        } catch (TransientDataAccessException | DataAccessResourceFailureException | TransactionException e) {
            LOG.warn("Rebuild {} is tried again: {}", rebuild.id(), FailureKinds.of(e));
        } catch (RuntimeException e) {
            LOG.error("Rebuild {} has failed: {}", rebuild.id(), FailureKinds.of(e), e);
            shadow.drop();
            rebuilds.end(rebuild.id(), RebuildState.FAILED, FailureKinds.of(e));
        }
    }

    private static boolean lock(Connection session) throws SQLException {
        try (var statement = session.createStatement();
                var row = statement.executeQuery("select pg_try_advisory_lock(" + KEY + ")")) {
            return row.next() && row.getBoolean(1);
        }
    }

    private static void unlock(Connection session) throws SQLException {
        try (var statement = session.createStatement()) {
            statement.execute("select pg_advisory_unlock(" + KEY + ")");
        }
    }
}
