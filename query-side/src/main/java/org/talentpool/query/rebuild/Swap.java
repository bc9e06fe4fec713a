package org.talentpool.query.rebuild;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.talentpool.eventlog.storage.LogInOrder;
import org.talentpool.kernel.operations.RebuildState;

/**
 * Puts the tables that were built in the place of those that are read, in one transaction. From the lock on nobody writes to
 * either, so that the rest of the log up to now is all that any batch can have written to the old ones; a later batch finds the
 * new tables by name. Readers wait for an instant and never see one table old and another new.
 */
@Component
class Swap {
    private static final String PATIENCE = "set local lock_timeout to '3s'";
    private static final String FUNCTIONS = """
            select format('drop function %s', f.oid::regprocedure), pg_get_functiondef(f.oid)
              from pg_proc f join pg_class c on c.reltype = f.prorettype
             where c.oid = any(cast(? as regclass[]))""";

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final LogInOrder log;
    private final CatchingUp catchingUp;
    private final RebuildTable rebuilds;
    private final Letters letters;

    Swap(
            JdbcTemplate jdbc,
            PlatformTransactionManager transactions,
            LogInOrder log,
            CatchingUp catchingUp,
            RebuildTable rebuilds,
            Letters letters) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.log = log;
        this.catchingUp = catchingUp;
        this.rebuilds = rebuilds;
        this.letters = letters;
    }

    /** @throws org.springframework.dao.DataAccessException if the tables could not be locked for some seconds; nothing is changed then */
    void swap(Rebuild rebuild, Handlers handlers, List<String> tables) {
        transaction.executeWithoutResult(_ -> {
            jdbc.execute(PATIENCE);
            live(tables).forEach(table -> jdbc.execute("lock table %s in access exclusive mode".formatted(table)));
            long head = log.completeUpTo();
            while (rebuilds.read(rebuild.id()).position() < head && catchingUp.handleNext(rebuild, handlers) > 0) {}
            exchange(tables);
            letters.replace(rebuild);
            rebuilds.end(rebuild.id(), RebuildState.DONE, null);
        });
    }

    private void exchange(List<String> tables) {
        var functions = jdbc.query(FUNCTIONS, (row, number) -> List.of(row.getString(1), row.getString(2)), (Object)
                live(tables).toArray(String[]::new));
        functions.forEach(function -> jdbc.execute(function.getFirst()));
        tables.forEach(table -> jdbc.execute("drop table %s.%s".formatted(Shadow.LIVE, table)));
        tables.forEach(
                table -> jdbc.execute("alter table %s.%s set schema %s".formatted(Shadow.SCHEMA, table, Shadow.LIVE)));
        jdbc.execute("drop schema " + Shadow.SCHEMA);
        functions.forEach(function -> jdbc.execute(function.getLast()));
    }

    private static List<String> live(List<String> tables) {
        return tables.stream().map(table -> Shadow.LIVE + "." + table).toList();
    }
}
