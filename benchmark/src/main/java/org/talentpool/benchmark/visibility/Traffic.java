package org.talentpool.benchmark.visibility;

import java.sql.Connection;
import java.sql.SQLException;
import org.talentpool.benchmark.Report;

/** What the database has done since it started: transactions, and flushes of its log to disk. */
record Traffic(long transactions, long flushes) {
    private static final String SO_FAR = """
        select (select sum(xact_commit + xact_rollback) from pg_stat_database where datname = current_database()),
               (select sum(fsyncs) from pg_stat_io where object = 'wal')
        """;

    static Traffic soFar(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(SO_FAR)) {
            row.next();
            return new Traffic(row.getLong(1), row.getLong(2));
        }
    }

    /** @param own transactions of whoever watches */
    void tell(Report report, Traffic before, long own, int commands) {
        report.print("transactions_per_command", (double) (transactions - before.transactions - own) / commands);
        report.print("flushes_per_command", (double) (flushes - before.flushes) / commands);
    }
}
