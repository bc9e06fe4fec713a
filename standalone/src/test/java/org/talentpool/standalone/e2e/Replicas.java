package org.talentpool.standalone.e2e;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.springframework.context.ConfigurableApplicationContext;

/** Two equal applications on one PostgreSQL that neither of them owns. */
final class Replicas implements AutoCloseable {
    private final EmbeddedPostgres database;
    private final List<ConfigurableApplicationContext> contexts;

    Replicas(Path folder) throws IOException {
        database = EmbeddedPostgres.builder()
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .start();
        Map<String, Object> properties = Map.of(
                "talentpool.datasource.mode",
                "external",
                "spring.datasource.url",
                "jdbc:postgresql://127.0.0.1:%d/postgres".formatted(database.getPort()),
                "spring.datasource.username",
                "postgres",
                "talentpool.keys.kek-file",
                folder.resolve("kek.json"),
                "talentpool.keys.create-kek",
                true,
                "talentpool.keys.create-role",
                true,
                "talentpool.keys.datasource.password",
                "keys");
        contexts = List.of(RunningSystem.start(properties), RunningSystem.start(properties));
    }

    Client first(String username) {
        return client(0, username);
    }

    Client second(String username) {
        return client(1, username);
    }

    private Client client(int replica, String username) {
        return new Client(RunningSystem.hostOf(contexts.get(replica)), username, RunningSystem.PASSWORD);
    }

    @Override
    public void close() throws IOException {
        contexts.forEach(ConfigurableApplicationContext::close);
        database.close();
    }
}
