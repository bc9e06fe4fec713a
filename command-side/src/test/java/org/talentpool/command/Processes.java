package org.talentpool.command;

import java.io.IOException;
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
        return new SpringApplicationBuilder(CommandSideApplication.class)
                .properties(with(properties).toArray(String[]::new))
                .run();
    }

    /**
     * Starts a process of its own, which can be killed.
     *
     * @param main takes the properties as {@code --name=value}
     */
    public Process fork(Class<?> main, String... properties) throws IOException {
        var command = Stream.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                // It lives for seconds, beside the JVM of the tests.
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName());
        return new ProcessBuilder(Stream.concat(command, with(properties).map(property -> "--" + property))
                        .toList())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        folder.resolve("processes.log").toFile()))
                .start();
    }

    private Stream<String> with(String... properties) {
        var needed = Stream.of(
                "spring.main.web-application-type=none",
                "spring.datasource.url=" + database.getJdbcUrl(),
                "spring.datasource.username=" + database.getUsername(),
                "spring.datasource.password=" + database.getPassword(),
                "talentpool.keys.kek-file=" + folder.resolve("kek.json"),
                "talentpool.keys.create-kek=true",
                "talentpool.keys.create-role=true");
        return Stream.concat(needed, Stream.of(properties));
    }
}
