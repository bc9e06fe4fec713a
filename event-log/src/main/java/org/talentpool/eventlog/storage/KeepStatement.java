package org.talentpool.eventlog.storage;

import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Keeps a request apart from events: where none follow from it, or where they are stored one by one. */
final class KeepStatement {
    private static final String SQL = """
            insert into eventlog.handled_request (actor, request_key, fingerprint, receipt, last_event)
            values (?, ?, ?, ?::jsonb, ?)
            on conflict (actor, request_key) do nothing""";

    private KeepStatement() {}

    /** @throws CarriedOutBeforeException if the key was used before; waits while another uses it */
    static void execute(Connection connection, KeptRequest request, @Nullable String lastEvent) throws SQLException {
        try (var statement = connection.prepareStatement(SQL)) {
            statement.setString(1, request.actor());
            statement.setString(2, request.key());
            statement.setString(3, request.fingerprint());
            statement.setString(4, request.receipt());
            statement.setString(5, lastEvent);
            if (statement.executeUpdate() == 0) {
                throw new CarriedOutBeforeException();
            }
        }
    }
}
