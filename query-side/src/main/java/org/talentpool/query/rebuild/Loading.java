package org.talentpool.query.rebuild;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.talentpool.eventlog.storage.LogByStream;
import org.talentpool.query.rebuild.RebuildTable.Part;

/** Loads the rows of one part of the log: what it writes and that it is read are one transaction. */
@Component
class Loading {
    private final DataSource database;
    private final TransactionTemplate transaction;
    private final LogByStream log;
    private final RebuildTable rebuilds;
    private final LeftOver leftOver;
    private final Projections projections;

    Loading(
            DataSource database,
            PlatformTransactionManager transactions,
            LogByStream log,
            RebuildTable rebuilds,
            LeftOver leftOver,
            Projections projections) {
        this.database = database;
        this.transaction = new TransactionTemplate(transactions);
        this.log = log;
        this.rebuilds = rebuilds;
        this.leftOver = leftOver;
        this.projections = projections;
    }

    void load(Rebuild rebuild, Part part, Handlers handlers, Map<String, Layout> layouts) {
        transaction.executeWithoutResult(_ -> {
            var sweeps = new ArrayList<Sweep>();
            var parked = new ArrayList<Parked>();
            var copy = new CopyBuffer(layouts, connection());
            var fold = new Fold(handlers, projections, (rows, left) -> {
                rows.drain(copy::add, sweeps);
                parked.addAll(left);
                copy.copyIfLarge();
            });
            long events = read(rebuild, part, fold);
            copy.copy();
            leftOver.sweep(rebuild.id(), sweeps);
            leftOver.park(rebuild.id(), parked);
            rebuilds.endPart(rebuild.id(), part, events);
        });
    }

    private long read(Rebuild rebuild, Part part, Fold fold) {
        var events = new AtomicLong();
        log.read(part.streams(), rebuild.upTo(), event -> {
            fold.handle(event);
            events.incrementAndGet();
        });
        fold.endStream();
        return events.get();
    }

    private PGConnection connection() {
        try {
            return DataSourceUtils.getConnection(database).unwrap(PGConnection.class);
        } catch (SQLException e) {
            throw new DataAccessResourceFailureException("not a connection to PostgreSQL", e);
        }
    }
}
