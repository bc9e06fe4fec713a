package org.talentpool.eventlog.storage;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Connections to the log. A command that has done nothing in the database so far needs no transaction: each of its reads
 * is a statement of its own, and so is its append, which is stored as it returns. Whatever else has a transaction is joined.
 */
final class LogConnections {
    private final DataSource joined;
    private final DataSource own;

    /** Work with a connection. */
    interface Work<T> {
        T with(Connection connection) throws SQLException;
    }

    /**
     * @param joined takes part in the transactions of all others
     * @param own hands out connections in which each statement commits by itself
     */
    LogConnections(DataSource joined, DataSource own) {
        this.joined = joined;
        this.own = own;
    }

    /** Whether there is a transaction that others have written in, or may. */
    boolean mustJoin() {
        return TransactionSynchronizationManager.isActualTransactionActive() && !isUntouchedCommand();
    }

    <T> T run(Work<T> work) throws SQLException {
        return mustJoin() ? runJoined(work) : runAlone(work);
    }

    <T> T runAlone(Work<T> work) throws SQLException {
        try (var connection = own.getConnection()) {
            return work.with(connection);
        }
    }

    <T> T runJoined(Work<T> work) throws SQLException {
        var connection = DataSourceUtils.getConnection(joined);
        try {
            return work.with(connection);
        } finally {
            DataSourceUtils.releaseConnection(connection, joined);
        }
    }

    private static boolean isUntouchedCommand() {
        if (!CurrentUnitOfWork.isStarted()) {
            return false;
        }
        UnitOfWork<?> root = CurrentUnitOfWork.get().root();
        return root.getMessage() instanceof CommandMessage<?> && !NotedConnections.isTouched(root);
    }
}
