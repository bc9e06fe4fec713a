package org.talentpool.eventlog.portability;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.talentpool.eventlog.storage.CompleteLog;

/** Exports a database that has no more than the tables of the log. */
public final class ExportForTests {
    private ExportForTests() {}

    public static void write(DataSource database, TransactionTemplate transaction, Path file) throws IOException {
        var log = new CompleteLog(JdbcClient.create(database), transaction);
        new LogExport(database, database, new RowsToExport(log), EventLogTables.KINDS.carried())
                .write(file, Optional.empty(), new PrintStream(new ByteArrayOutputStream()));
    }
}
