package org.talentpool.standalone.e2e;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A PostgreSQL prepared by the very statements that prepare the one in a container. */
final class SplitDatabase implements AutoCloseable {
    private static final Path SCRIPT = Path.of("..", "docker", "postgres", "10-roles-and-schemas.sh");

    private final EmbeddedPostgres server;

    SplitDatabase(Map<String, String> passwords) throws IOException {
        server = EmbeddedPostgres.builder()
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("max_connections", "200")
                .start();
        var halves = statements(passwords).split("\\\\connect talentpool", 2);
        run(server.getPostgresDatabase(), halves[0]);
        run(server.getDatabase("postgres", "talentpool"), halves[1]);
    }

    int port() {
        return server.getPort();
    }

    private static String statements(Map<String, String> passwords) throws IOException {
        String script = Files.readString(SCRIPT);
        String sql = script.substring(script.indexOf("<<'SQL'\n") + 8, script.lastIndexOf("SQL"));
        for (var password : passwords.entrySet())
            sql = sql.replace(":'%s'".formatted(password.getKey()), "'%s'".formatted(password.getValue()));
        return sql;
    }

    private static void run(DataSource database, String statements) {
        for (var statement : statements.split(";\\s*\\n"))
            if (!statement.isBlank()) JdbcClient.create(database).sql(statement).update();
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
