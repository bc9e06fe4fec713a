package org.talentpool.eventlog.portability;

import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.talentpool.eventlog.keys.KeyFileCheck;
import org.talentpool.fortests.PostgresForTests;

/** A database with all tables and no rows, to import into. */
final class EmptyStore {
    private static final String EVENTS = "select count(*) from eventlog.domain_event_entry";
    private static final String LAST_GIVEN = """
            select coalesce(last_value, 0) from pg_sequences where sequencename like 'domain_event_entry%'""";

    final DataSource database;
    final JdbcClient client;
    private final KeyFileCheck keyFile;

    EmptyStore(KeyFileCheck keyFile) {
        var fresh = PostgresForTests.freshDatabase();
        this.database = new DriverManagerDataSource(fresh.getJdbcUrl(), fresh.getUsername(), fresh.getPassword());
        this.client = JdbcClient.create(database);
        this.keyFile = keyFile;
        migrate("classpath:db/migration", "eventlog", "command", "readmodel", "session");
        migrate("classpath:db/keys", "keys");
    }

    LogImport importing() {
        return importing(new RowsToImport());
    }

    LogImport importing(LogToImport log) {
        return new LogImport(database, new KeyImport(database, keyFile), log, EventLogTables.KINDS.carried());
    }

    LogExport exporting(LogToExport log) {
        return new LogExport(database, database, log, EventLogTables.KINDS.carried());
    }

    long events() {
        return client.sql(EVENTS).query(Long.class).single();
    }

    long lastPositionGiven() {
        return client.sql(LAST_GIVEN).query(Long.class).single();
    }

    List<String> rows(String table) {
        return rowsOf(client, table);
    }

    static List<String> rowsOf(JdbcClient client, String table) {
        return client.sql("select cast(entry as text) from %s entry order by 1".formatted(table))
                .query(String.class)
                .list();
    }

    private void migrate(String location, String... schemas) {
        Flyway.configure()
                .dataSource(database)
                .locations(location)
                .schemas(schemas)
                .load()
                .migrate();
    }
}
