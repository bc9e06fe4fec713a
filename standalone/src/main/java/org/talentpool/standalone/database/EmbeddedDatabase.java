package org.talentpool.standalone.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The PostgreSQL server in the data folder; it runs as long as this object is open. */
final class EmbeddedDatabase implements JdbcConnectionDetails, AutoCloseable {
    /** Durable whatever the library's defaults are, small enough for a desk, and never logging a value. */
    private static final Map<String, String> SETTINGS = Map.ofEntries(
            Map.entry("listen_addresses", "127.0.0.1"),
            Map.entry("unix_socket_directories", ""),
            Map.entry("fsync", "on"),
            Map.entry("synchronous_commit", "on"),
            Map.entry("full_page_writes", "on"),
            Map.entry("max_connections", "60"),
            Map.entry("shared_buffers", "32MB"),
            Map.entry("work_mem", "8MB"),
            Map.entry("maintenance_work_mem", "32MB"),
            Map.entry("max_wal_size", "512MB"),
            Map.entry("jit", "off"),
            Map.entry("huge_pages", "off"),
            Map.entry("log_error_verbosity", "terse"),
            Map.entry("log_min_error_statement", "panic"));

    private final EmbeddedPostgres server;
    private final DataFolder folder;
    private final DatabasePasswords passwords;

    private EmbeddedDatabase(EmbeddedPostgres server, DataFolder folder, DatabasePasswords passwords) {
        this.server = server;
        this.folder = folder;
        this.passwords = passwords;
    }

    /** @throws IllegalStateException if another process uses the folder or the server would lose commits in a crash */
    static EmbeddedDatabase startIn(Path root) throws IOException {
        var folder = DataFolder.take(root);
        OrphanedServer.stop(folder.database());
        var passwords = DatabasePasswords.in(root);
        var database = new EmbeddedDatabase(start(folder, passwords), folder, passwords);
        var superuser = JdbcClient.create(
                database.server.getDatabase("postgres", "postgres", Map.of("password", passwords.server())));
        new DatabaseRoles(superuser).createIfAbsent(passwords);
        Durability.check(superuser);
        return database;
    }

    private static EmbeddedPostgres start(DataFolder folder, DatabasePasswords passwords) throws IOException {
        Path forInitdb = Files.createTempFile("talentpool", ".password");
        try {
            Files.writeString(forInitdb, passwords.server());
            var builder = EmbeddedPostgres.builder()
                    .setDataDirectory(folder.database())
                    .setCleanDataDirectory(false)
                    .setRegisterShutdownHook(false)
                    .setPGStartupWait(Duration.ofSeconds(60))
                    .setConnectConfig("password", passwords.server())
                    .setOutputRedirector(Redirect.appendTo(folder.serverLog().toFile()))
                    .setLocaleConfig("pwfile", forInitdb.toString())
                    .setLocaleConfig("auth", "scram-sha-256")
                    .setLocaleConfig("locale-provider", "builtin")
                    .setLocaleConfig("builtin-locale", "C.UTF-8");
            SETTINGS.forEach(builder::setServerConfig);
            return builder.start();
        } finally {
            Files.delete(forInitdb);
        }
    }

    @Override
    public String getUsername() {
        return DatabaseRoles.APPLICATION;
    }

    @Override
    public String getPassword() {
        return passwords.application();
    }

    @Override
    public String getJdbcUrl() {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(server.getPort(), DatabaseRoles.DATABASE);
    }

    @Override
    public void close() throws IOException {
        server.close();
        folder.close();
    }
}
