package org.talentpool.eventlog.portability;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** The database as it was when this was opened, for as long as it is open; read row by row and not into memory. */
final class Snapshot implements AutoCloseable {
    private static final int ROWS_AT_ONCE = 500;

    private final Connection connection;
    private final JdbcClient client;

    private Snapshot(Connection connection) {
        this.connection = connection;
        this.client = JdbcClient.create(new SingleConnectionDataSource(connection, true));
    }

    static Snapshot of(DataSource database) {
        try {
            var connection = pool(database).getConnection();
            connection.setAutoCommit(false);
            connection.setReadOnly(true);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            var snapshot = new Snapshot(connection);
            snapshot.begin();
            return snapshot;
        } catch (SQLException e) {
            throw new DataAccessResourceFailureException("No snapshot of the database", e);
        }
    }

    /** Past what defers connections: this one is kept across statements. */
    private static DataSource pool(DataSource database) {
        return database instanceof DelegatingDataSource proxy
                ? pool(Objects.requireNonNull(proxy.getTargetDataSource()))
                : database;
    }

    /** The first statement is what fixes the moment; while one file is written the transaction of the other waits. */
    private void begin() {
        client.sql("select set_config('idle_in_transaction_session_timeout', '0', true)")
                .query(String.class)
                .single();
    }

    JdbcClient client() {
        return client;
    }

    /** Each row as JSON, without what belongs to the process that works on it. */
    Stream<Line.Row> rows(CarriedTable table) {
        String sql = "select (to_jsonb(entry) || cast(:reset as jsonb))::text from %s entry where %s"
                .formatted(table.name(), table.which());
        return client
                .sql(sql)
                .withFetchSize(ROWS_AT_ONCE)
                .param("reset", table.reset())
                .query((row, number) -> new Line.Row(table.name(), row.getString(1)))
                .stream();
    }

    @Override
    public void close() {
        try (connection) {
            connection.rollback();
            connection.setReadOnly(false);
            connection.setAutoCommit(true);
        } catch (SQLException e) {
            throw new DataAccessResourceFailureException("The snapshot cannot be closed", e);
        }
    }
}
