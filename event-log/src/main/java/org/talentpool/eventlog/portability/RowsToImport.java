package org.talentpool.eventlog.portability;

import java.sql.Connection;
import java.sql.SQLException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.talentpool.eventlog.portability.LogToImport.Filling;
import org.talentpool.eventlog.storage.PlacedEvent;

/** Rows for the log in PostgreSQL, which come and go with the transaction. Positions are kept, holes among them. */
final class RowsToImport implements LogToImport {
    private static final String LOG = "eventlog.domain_event_entry";
    private static final String NOBODY_ELSE = "lock table eventlog.domain_event_entry in exclusive mode";
    private static final String ANY_EVENT = "select exists (select 1 from eventlog.domain_event_entry)";
    private static final String GO_ON_BEHIND = """
            select setval(pg_get_serial_sequence('eventlog.domain_event_entry', 'global_index'), ?)""";

    @Override
    public boolean isEmpty(JdbcClient store) {
        store.sql(NOBODY_ELSE).update();
        return !store.sql(ANY_EVENT).query(Boolean.class).single();
    }

    @Override
    public boolean isForGood() {
        return false;
    }

    @Override
    public Filling fill(Connection connection) throws SQLException {
        var copy = new EventWriting(connection, LOG);
        return new Filling() {
            @Override
            public void write(PlacedEvent event) throws SQLException {
                copy.write(event);
            }

            @Override
            public void endEvents() throws SQLException {
                copy.end();
            }

            @Override
            public boolean keeps(String request) {
                return false;
            }

            @Override
            public void end(long lastPosition) {
                if (lastPosition > 0) goOnBehind(lastPosition, connection);
            }

            @Override
            public void close() throws SQLException {
                copy.close();
            }
        };
    }

    private static void goOnBehind(long position, Connection connection) {
        JdbcClient.create(new SingleConnectionDataSource(connection, true))
                .sql(GO_ON_BEHIND)
                .param(position)
                .query(Long.class)
                .single();
    }
}
