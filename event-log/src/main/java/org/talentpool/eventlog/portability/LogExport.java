package org.talentpool.eventlog.portability;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.talentpool.eventlog.portability.LogToExport.Extent;

/**
 * Writes the log and what is true beside it into a file, and the keys into another when asked. Both are as of one moment, at
 * which nothing was in flight; appends wait for the length of two queries and go on.
 */
public final class LogExport {
    static final List<CarriedTable> KEYS =
            List.of(CarriedTable.whole("keys.subject_key"), CarriedTable.whole("keys.fingerprint_key"));
    private static final String ORIGIN =
            "select current_database() || '@' || system_identifier from pg_control_system()";

    private final DataSource database;
    private final DataSource keys;
    private final LogToExport log;
    private final List<CarriedTable> carried;

    LogExport(DataSource database, DataSource keys, LogToExport log, List<CarriedTable> carried) {
        this.database = database;
        this.keys = keys;
        this.log = log;
        this.carried = carried;
    }

    private record Moment(Snapshot log, @Nullable Snapshot keys) {}

    /**
     * Writes new files; one that is there already is not replaced.
     *
     * @param keyFile where the keys go, still wrapped by the key file of the installation; none: they stay
     */
    public void write(Path logFile, Optional<Path> keyFile, PrintStream progress) throws IOException {
        var moment = log.at(() -> new Moment(Snapshot.of(database), keyFile.isEmpty() ? null : Snapshot.of(keys)));
        try (var snapshot = moment.log();
                var keySnapshot = moment.keys()) {
            var extent = log.extent(snapshot.client());
            String schema = SchemaVersion.of(snapshot.client());
            String origin = snapshot.client().sql(ORIGIN).query(String.class).single();
            var now = Clock.systemUTC().instant();
            var header = new Line.Header(
                    Line.Header.FORMAT,
                    Line.Header.VERSION,
                    Line.Header.LOG,
                    now,
                    origin,
                    schema,
                    extent.position(),
                    extent.events(),
                    null);
            String checksum = ExportFiles.write(logFile, lines -> writeLog(lines, header, snapshot, extent, progress));
            if (keySnapshot == null || keyFile.isEmpty()) return;
            var keyHeader = new Line.Header(
                    Line.Header.FORMAT,
                    Line.Header.VERSION,
                    Line.Header.KEYS,
                    now,
                    origin,
                    schema,
                    extent.position(),
                    0,
                    checksum);
            ExportFiles.write(keyFile.get(), lines -> writeKeys(lines, keyHeader, keySnapshot));
        }
    }

    private String writeLog(
            ExportWriter lines, Line.Header header, Snapshot snapshot, Extent extent, PrintStream progress)
            throws IOException {
        lines.write(header);
        var pace = new Pace("export", header.events(), progress);
        log.events(snapshot.client(), extent, event -> {
            lines.write(Line.Event.of(event));
            pace.step();
        });
        for (var table : carried) writeRows(lines, snapshot, table);
        log.requests(snapshot.client(), extent, row -> lines.write(new Line.Row(LogToImport.REQUESTS, row)));
        String checksum = lines.end();
        pace.end(lines.rows());
        return checksum;
    }

    private static String writeKeys(ExportWriter lines, Line.Header header, Snapshot keys) throws IOException {
        lines.write(header);
        for (var table : KEYS) writeRows(lines, keys, table);
        return lines.end();
    }

    private static void writeRows(ExportWriter lines, Snapshot snapshot, CarriedTable table) throws IOException {
        try (var rows = snapshot.rows(table)) {
            for (var iterator = rows.iterator(); iterator.hasNext(); ) lines.write(iterator.next());
        }
    }
}
