package org.talentpool.eventlog.portability;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.talentpool.eventlog.keys.KeyFileCheck;

/**
 * Takes over the keys of an export, in a transaction of their own just before that of the log. Keys that are there are never
 * mixed with others; should the log fail to follow, it is imported alone.
 */
final class KeyImport {
    private static final String ANY = "select exists (select 1 from %s)";

    private final DataSource keys;
    private final KeyFileCheck keyFile;

    KeyImport(DataSource keys, KeyFileCheck keyFile) {
        this.keys = keys;
        this.keyFile = keyFile;
    }

    /** @throws IllegalStateException if there are keys already, or the key file opens none of these */
    void read(Path file, String checksumOfLog) throws IOException, SQLException {
        try (var in = ExportFiles.read(file);
                var connection = keys.getConnection()) {
            connection.setAutoCommit(false);
            try {
                var here = JdbcClient.create(new SingleConnectionDataSource(connection, true));
                refuseIfFilled(here);
                load(new ExportReader(in), checksumOfLog, connection);
                keyFile.mustOpen(here);
                connection.commit();
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
    }

    /** @throws IllegalStateException if there are none, or the key file opens none of them */
    void mustBeHere() {
        keyFile.mustOpen(JdbcClient.create(keys));
    }

    private static void refuseIfFilled(JdbcClient here) {
        for (var table : LogExport.KEYS) {
            if (here.sql(ANY.formatted(table.name())).query(Boolean.class).single()) {
                throw new IllegalStateException(
                        "There are keys already. If they came with a log that did not follow, import that log alone");
            }
        }
    }

    private static void load(ExportReader lines, String checksumOfLog, Connection connection)
            throws IOException, SQLException {
        var header = lines.header(Line.Header.KEYS);
        if (!checksumOfLog.equals(header.belongsTo())) {
            throw new DamagedExportException("These keys were not exported together with this log");
        }
        try (var rows = new RowWriting(connection, LogExport.KEYS)) {
            var line = lines.next();
            for (; line instanceof Line.Row row; line = lines.next()) rows.write(row);
            if (!(line instanceof Line.End)) throw new DamagedExportException("The end of the keys is missing");
            rows.end();
        }
    }
}
