package org.talentpool.eventlog.storage;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import javax.sql.DataSource;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Notes which units of work have made use of their transaction; below a proxy that fetches a connection when it is needed. */
final class NotedConnections extends DelegatingDataSource {
    private static final String TOUCHED = NotedConnections.class.getName();

    NotedConnections(DataSource pool) {
        super(pool);
    }

    @Override
    public Connection getConnection() throws SQLException {
        CurrentUnitOfWork.ifStarted(unitOfWork -> unitOfWork.root().resources().put(TOUCHED, true));
        return super.getConnection();
    }

    /** The pool itself, past what notes and defers. */
    static DataSource beneath(DataSource database) {
        return database instanceof DelegatingDataSource proxy
                ? beneath(Objects.requireNonNull(proxy.getTargetDataSource()))
                : database;
    }

    static boolean isTouched(UnitOfWork<?> root) {
        return root.resources().containsKey(TOUCHED);
    }
}
