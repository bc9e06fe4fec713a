package org.talentpool.eventlog.axonserver;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.talentpool.eventlog.portability.EventWriting;
import org.talentpool.eventlog.storage.PlacedEvent;
import org.talentpool.eventlog.storage.RowsByStream;

/**
 * A copy of the log for as long as a rebuild reads it stream by stream, which the server cannot show it: read once in order, sorted
 * by PostgreSQL. It is not logged there; what a crash empties is filled again.
 */
final class Spool implements RowsByStream {
    private static final String TABLE = "eventlog.spooled_event";
    private static final String FILLED = "select coalesce(max(global_index), 0) from " + TABLE;
    private static final String EMPTY = "truncate " + TABLE;
    private static final String UNSORTED = "drop index if exists eventlog.spooled_event_by_stream";
    private static final String SORTED = """
            create index spooled_event_by_stream on eventlog.spooled_event (aggregate_identifier, sequence_number)""";

    private final DataSource database;
    private final JdbcClient client;
    private final OrderOnServer order;

    Spool(DataSource database, JdbcClient client, OrderOnServer order) {
        this.database = database;
        this.client = client;
        this.order = order;
    }

    @Override
    public String table() {
        return TABLE;
    }

    @Override
    public void fill(long upTo) {
        if (client.sql(FILLED).query(Long.class).single() >= lastFact(upTo)) return;
        empty();
        client.sql(UNSORTED).update();
        try (var connection = database.getConnection()) {
            copy(connection, upTo);
        } catch (SQLException e) {
            throw new DataAccessResourceFailureException("The log cannot be spooled", e);
        }
        client.sql(SORTED).update();
        client.sql("analyze " + TABLE).update();
    }

    @Override
    public void empty() {
        client.sql(EMPTY).update();
    }

    private long lastFact(long upTo) {
        for (long position = upTo; position > 0; position--) {
            boolean isFact = order.read(position - 1, position, 1).stream().anyMatch(Facts::isFact);
            if (isFact) return position;
        }
        return 0;
    }

    private void copy(Connection connection, long upTo) throws SQLException {
        connection.setAutoCommit(false);
        try (var rows = new EventWriting(connection, TABLE)) {
            order.forEach(0, upTo, event -> {
                if (Facts.isFact(event)) write(rows, event);
                return true;
            });
            rows.end();
            connection.commit();
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    private static void write(EventWriting rows, PlacedEvent event) {
        try {
            rows.write(event);
        } catch (SQLException e) {
            throw new EventStoreException("The log cannot be spooled", e);
        }
    }
}
