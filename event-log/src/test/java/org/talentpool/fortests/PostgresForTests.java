package org.talentpool.fortests;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.DynamicPropertyRegistrar;

/**
 * Import it in an integration test: the context gets an empty database of its own on the one embedded PostgreSQL of
 * this JVM, which flushes to disk like a real one, and a fresh key file. Whoever awaits something has a minute for it.
 */
@TestConfiguration(proxyBeanMethods = false)
public class PostgresForTests {
    private static final AtomicInteger DATABASES = new AtomicInteger();

    static {
        // The ten seconds that are usual are not enough for what happens in the background of a busy machine.
        Awaitility.setDefaultTimeout(Duration.ofSeconds(60));
    }

    private static final class Server {
        static final EmbeddedPostgres RUNNING = start();
    }

    @Bean
    JdbcConnectionDetails jdbcConnectionDetails() {
        return freshDatabase();
    }

    @Bean
    DynamicPropertyRegistrar keysForTests() {
        String keyFile = freshKeyFile();
        return registry -> {
            registry.add("talentpool.keys.kek-file", () -> keyFile);
            registry.add("talentpool.keys.create-kek", () -> true);
            registry.add("talentpool.keys.create-role", () -> true);
        };
    }

    /** An empty database and how to reach it as its owner. */
    public static JdbcConnectionDetails freshDatabase() {
        String name = "it_" + DATABASES.incrementAndGet();
        try (var connection = Server.RUNNING.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot create a database for tests", e);
        }
        return new FreshDatabase("jdbc:postgresql://127.0.0.1:%d/%s".formatted(Server.RUNNING.getPort(), name));
    }

    private record FreshDatabase(String url) implements JdbcConnectionDetails {
        @Override
        public String getUsername() {
            return "postgres";
        }

        @Override
        public String getPassword() {
            return "postgres";
        }

        @Override
        public String getJdbcUrl() {
            return url;
        }
    }

    private static String freshKeyFile() {
        try {
            return Files.createTempDirectory("keys").resolve("kek.json").toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static EmbeddedPostgres start() {
        try {
            var server = EmbeddedPostgres.builder()
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("full_page_writes", "on")
                    .setServerConfig("max_connections", "300")
                    .setRegisterShutdownHook(false)
                    .start();
            SpringApplication.getShutdownHandlers().add(() -> stop(server));
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** After all contexts: those that still have work would wait for it half a minute each. */
    private static void stop(EmbeddedPostgres server) {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
