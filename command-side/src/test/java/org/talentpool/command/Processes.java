package org.talentpool.command;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.ConfigurableApplicationContext;
import org.talentpool.fortests.PostgresForTests;

/** Starts processes one after the other, or side by side, on one database with one key file. */
public final class Processes {
    private final JdbcConnectionDetails database = PostgresForTests.freshDatabase();
    private final Path folder;

    public Processes(Path folder) {
        this.folder = folder;
    }

    public ConfigurableApplicationContext start(String... properties) {
        var needed = Stream.of(
                "spring.datasource.url=" + database.getJdbcUrl(),
                "spring.datasource.username=" + database.getUsername(),
                "spring.datasource.password=" + database.getPassword(),
                "talentpool.keys.kek-file=" + folder.resolve("kek.json"),
                "talentpool.keys.create-kek=true",
                "talentpool.keys.create-role=true");
        return new SpringApplicationBuilder(CommandSideApplication.class)
                .properties(Stream.concat(needed, Stream.of(properties)).toArray(String[]::new))
                .run();
    }
}
