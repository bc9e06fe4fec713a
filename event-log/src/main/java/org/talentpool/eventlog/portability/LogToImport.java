package org.talentpool.eventlog.portability;

import java.sql.Connection;
import java.sql.SQLException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.talentpool.eventlog.storage.PlacedEvent;

/** What an import fills with events. */
public interface LogToImport {
    /** The table of the requests that were answered, which a log may keep in its own way. */
    String REQUESTS = "eventlog.handled_request";

    /** Keeps all others out and finds no event. */
    boolean isEmpty(JdbcClient store);

    /** Whether an event that is in cannot be taken back, so that a file must be known to be whole before. */
    boolean isForGood();

    /** @param connection whose transaction decides about everything that can be taken back */
    Filling fill(Connection connection) throws SQLException;

    /** An import at work. */
    interface Filling extends AutoCloseable {
        void write(PlacedEvent event) throws SQLException;

        /** All events are in. */
        void endEvents() throws SQLException;

        /**
         * A request that was answered, as JSON of its row.
         *
         * @return whether the log keeps it; if not, its row belongs into the table
         */
        boolean keeps(String request) throws SQLException;

        /** Everything is in, and the next event comes behind this position. */
        void end(long lastPosition) throws SQLException;

        @Override
        void close() throws SQLException;
    }
}
