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
import org.talentpool.eventlog.portability.LogToImport.Filling;

/**
 * Fills an empty store from an export: unless the last line is found right, nothing was there. In PostgreSQL that is one
 * transaction; for a log that takes nothing back the file is read through before. Positions are kept, and the next event comes
 * after the last.
 */
public final class LogImport {
    /** While the keys are taken over this transaction waits. */
    private static final String WAIT = "select set_config('idle_in_transaction_session_timeout', '0', true)";

    private final DataSource database;
    private final KeyImport keys;
    private final LogToImport log;
    private final List<CarriedTable> carried;

    LogImport(DataSource database, KeyImport keys, LogToImport log, List<CarriedTable> carried) {
        this.database = database;
        this.keys = keys;
        this.log = log;
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
                if (log.isForGood()) takeKeys(keyFile, checksum(logFile, client(connection)));
                load(lines, connection, progress);
                if (!log.isForGood()) takeKeys(keyFile, lines.checksum());
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
        try (var filling = log.fill(connection)) {
            var end = rows(lines, events(lines, filling, pace), connection, filling);
            // Somebody may have followed the log further than to its last event.
            filling.end(Math.max(header.position(), end.lastPosition()));
            pace.end(end.rows());
        }
    }

    /** @return the first line that is no event */
    private static Line events(ExportReader lines, Filling filling, Pace pace) throws IOException, SQLException {
        var line = lines.next();
        for (; line instanceof Line.Event event; line = lines.next()) {
            filling.write(event.placed());
            pace.step();
        }
        filling.endEvents();
        return line;
    }

    private Line.End rows(ExportReader lines, Line first, Connection connection, Filling filling)
            throws IOException, SQLException {
        try (var rows = new RowWriting(connection, carried)) {
            var line = first;
            for (; line instanceof Line.Row row; line = lines.next()) {
                boolean isKept = row.table().equals(LogToImport.REQUESTS) && filling.keeps(row.row());
                if (!isKept) rows.write(row);
            }
            rows.end();
            return end(line);
        }
    }

    private static Line.End end(Line line) {
        if (line instanceof Line.End end) return end;
        throw new DamagedExportException("The end of the export is missing");
    }

    /** Reads the whole file before anything of it is believed. */
    private static String checksum(Path logFile, JdbcClient store) throws IOException {
        try (var in = ExportFiles.read(logFile)) {
            var lines = new ExportReader(in);
            refuseNewer(lines.header(Line.Header.LOG), store);
            var line = lines.next();
            while (line instanceof Line.Event || line instanceof Line.Row) line = lines.next();
            end(line);
            return lines.checksum();
        }
    }

    private void refuseIfFilled(JdbcClient store) {
        store.sql(WAIT).query(String.class).single();
        if (!log.isEmpty(store)) {
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

    private static JdbcClient client(Connection connection) {
        return JdbcClient.create(new SingleConnectionDataSource(connection, true));
    }
}
