package org.talentpool.benchmark.postgres;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;

/** An embedded PostgreSQL that flushes to disk as in operation, and may use a gigabyte of memory. */
public final class Server implements AutoCloseable {
    private static final String OWNER = "postgres";

    private static final Map<String, String> SETTINGS = Map.ofEntries(
            Map.entry("fsync", "on"),
            Map.entry("synchronous_commit", "on"),
            Map.entry("full_page_writes", "on"),
            Map.entry("shared_buffers", "1GB"),
            Map.entry("work_mem", "64MB"),
            Map.entry("maintenance_work_mem", "256MB"),
            Map.entry("effective_cache_size", "4GB"),
            Map.entry("random_page_cost", "1.1"),
            Map.entry("max_wal_size", "4GB"),
            Map.entry("max_parallel_workers_per_gather", "2"),
            Map.entry("jit", "off"));

    private final EmbeddedPostgres postgres;

    private Server(EmbeddedPostgres postgres) {
        this.postgres = postgres;
    }

    /** @param folder where everything is kept */
    public static Server in(Path folder) {
        try {
            var builder = EmbeddedPostgres.builder()
                    .setDataDirectory(folder.resolve("postgresql"))
                    .setPGStartupWait(Duration.ofSeconds(60))
                    .setLocaleConfig("locale-provider", "builtin")
                    .setLocaleConfig("builtin-locale", "C.UTF-8");
            SETTINGS.forEach(builder::setServerConfig);
            return new Server(builder.start());
        } catch (IOException notStarted) {
            throw new UncheckedIOException(notStarted);
        }
    }

    /** Of a database that its owner may enter without a password. */
    public String url() {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(postgres.getPort(), OWNER);
    }

    public String owner() {
        return OWNER;
    }

    public Connection connect() throws SQLException {
        return postgres.getPostgresDatabase().getConnection();
    }

    @Override
    public void close() {
        try {
            postgres.close();
        } catch (IOException notStopped) {
            throw new UncheckedIOException(notStopped);
        }
    }
}
