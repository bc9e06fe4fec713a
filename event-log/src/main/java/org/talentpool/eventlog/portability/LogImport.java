package org.talentpool.eventlog.portability;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Fills an empty store from an export, in one transaction: until the last line was found right nothing can be seen, and if it
 * is not, nothing was there. Positions are kept, holes among them, and the next event comes after the last.
 */
public final class LogImport {
    /** While the keys are taken over this transaction waits. */
    private static final String WAIT = "select set_config('idle_in_transaction_session_timeout', '0', true)";

    private static final String NOBODY_ELSE = "lock table eventlog.domain_event_entry in exclusive mode";
    private static final String ANY_EVENT = "select exists (select 1 from eventlog.domain_event_entry)";
    private static final String GO_ON_BEHIND = """
            select setval(pg_get_serial_sequence('eventlog.domain_event_entry', 'global_index'), ?)""";

    private final DataSource database;
    private final KeyImport keys;
    private final List<CarriedTable> carried;

    LogImport(DataSource database, KeyImport keys, List<CarriedTable> carried) {
        this.database = database;
        this.keys = keys;
        this.carried = carried;
    }

    /**
     * Takes over both files or nothing of them.
     *
     * @param keyFile the keys that were exported with the log; none: this installation has them already
     * @throws DamagedExportException if a file is not what an export has written
     * @throws IllegalStateException if the store is not empty, or the keys open nothing
     */
    public void read(Path logFile, Optional<Path> keyFile, PrintStream progress) throws IOException, SQLException {
        try (var in = ExportFiles.read(logFile);
                var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                var lines = new ExportReader(in);
                refuseIfFilled(client(connection));
                load(lines, connection, progress);
                takeKeys(keyFile, lines.checksum());
                connection.commit();
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
    }

    private void takeKeys(Optional<Path> file, String checksumOfLog) throws IOException, SQLException {
        if (file.isPresent()) keys.read(file.get(), checksumOfLog);
        else keys.mustBeHere();
    }

    private void load(ExportReader lines, Connection connection, PrintStream progress)
            throws IOException, SQLException {
        var header = lines.header(Line.Header.LOG);
        refuseNewer(header, client(connection));
        var pace = new Pace("import", header.events(), progress);
        var end = rows(lines, events(lines, connection, pace), connection);
        goOnBehind(end.lastPosition(), client(connection));
        pace.end(end.rows());
    }

    /** @return the first line that is no event */
    private static Line events(ExportReader lines, Connection connection, Pace pace) throws IOException, SQLException {
        try (var copy = new EventWriting(connection, "eventlog.domain_event_entry")) {
            var line = lines.next();
            for (; line instanceof Line.Event event; line = lines.next()) {
                copy.write(event.placed());
                pace.step();
            }
            copy.end();
            return line;
        }
    }

    private Line.End rows(ExportReader lines, Line first, Connection connection) throws IOException, SQLException {
        try (var rows = new RowWriting(connection, carried)) {
            var line = first;
            for (; line instanceof Line.Row row; line = lines.next()) rows.write(row);
            rows.end();
            if (line instanceof Line.End end) return end;
            throw new DamagedExportException("The end of the export is missing");
        }
    }

    private void refuseIfFilled(JdbcClient store) {
        store.sql(WAIT).query(String.class).single();
        store.sql(NOBODY_ELSE).update();
        if (store.sql(ANY_EVENT).query(Boolean.class).single()) {
            throw new IllegalStateException("The store has events already; an export can only fill an empty one");
        }
        for (var table : carried) {
            String any = "select exists (select 1 from %s where %s)".formatted(table.name(), table.which());
            if (store.sql(any).query(Boolean.class).single()) {
                throw new IllegalStateException("The store is not empty: %s has rows".formatted(table.name()));
            }
        }
    }

    private static void refuseNewer(Line.Header header, JdbcClient store) {
        String here = SchemaVersion.of(store);
        if (header.schema().compareTo(here) > 0) {
            throw new IllegalStateException(
                    "The export comes from a newer version (%s) than this one (%s)".formatted(header.schema(), here));
        }
    }

    private static void goOnBehind(long lastPosition, JdbcClient store) {
        if (lastPosition == 0) return;
        store.sql(GO_ON_BEHIND).param(lastPosition).query(Long.class).single();
    }

    private static JdbcClient client(Connection connection) {
        return JdbcClient.create(new SingleConnectionDataSource(connection, true));
    }
}
