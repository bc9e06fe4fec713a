package org.talentpool.standalone.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.axonframework.queryhandling.QueryGateway;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.talentpool.kernel.operations.OperationsQuery.ListProjections;
import org.talentpool.kernel.operations.ProjectionsView;
import org.talentpool.standalone.portability.Portability;

/** Moves an installation from one data folder to another, as an operator would: export, key file, import. */
final class Moving {
    static final String DATA_FOLDER = "talentpool.data-folder";
    static final int DEMO_SIZE = 400;
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final String ERASURES_GOING_ON = """
            select count(*) filter (where payload_type = 'candidate.CandidateErased')
                 - count(*) filter (where payload_type = 'privacy.ErasureCompleted')
              from eventlog.domain_event_entry""";
    private static final String LOG_FILE = "log.ndjson.gz";

    private Moving() {}

    static void move(Path from, Path to, Path files) throws IOException {
        move(Map.of(DATA_FOLDER, from), Map.of(DATA_FOLDER, to), files);
    }

    /** @param from the settings of the one, its data folder among them */
    static void move(Map<String, Object> from, Map<String, Object> to, Path files) throws IOException {
        Files.createDirectories(files);
        String log = files.resolve(LOG_FILE).toString();
        String keys = files.resolve("keys.ndjson.gz").toString();
        assertThat(Portability.run(arguments(from, "export", "--to", log, "--keys-to", keys)))
                .isZero();
        var home = Files.createDirectories(Path.of(to.get(DATA_FOLDER).toString()));
        Files.copy(Path.of(from.get(DATA_FOLDER).toString(), "kek.json"), home.resolve("kek.json"));
        assertThat(Portability.run(arguments(to, "import", "--from", log, "--keys-from", keys)))
                .isZero();
    }

    private static String[] arguments(Map<String, Object> settings, String... errand) {
        var all = settings.entrySet().stream().map(entry -> "--%s=%s".formatted(entry.getKey(), entry.getValue()));
        return Stream.concat(Stream.of(errand), all).toArray(String[]::new);
    }

    /** The lines of the events that were moved by these files, without the running checksum, which begins with the header. */
    static List<String> events(Path files) throws IOException {
        try (var lines = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(files.resolve(LOG_FILE))), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> line.contains("\"kind\":\"event\""))
                    .map(line -> line.substring(0, line.lastIndexOf(",\"chain\"")))
                    .toList();
        }
    }

    /** Returns once nothing more follows by itself from what has happened. */
    static void awaitQuiet(ConfigurableApplicationContext context) {
        // Between one thing and what follows from it there is a moment in which nothing is due.
        await().during(Duration.ofSeconds(1)).atMost(PATIENCE).until(() -> {
            var groups = context.getBean(QueryGateway.class)
                    .query(new ListProjections(), ProjectionsView.class)
                    .join();
            return groups.items().stream().allMatch(group -> group.lag() == 0)
                    && count(context, ERASURES_GOING_ON) == 0
                    && count(context, "select count(*) from command.scheduled_errands") == 0
                    && count(context, """
                            select count(*) from command.scheduled_tasks
                            where task_name = 'deadline' and execution_time < now()""") == 0;
        });
    }

    static long count(ConfigurableApplicationContext context, String sql) {
        return context.getBean(JdbcClient.class).sql(sql).query(Long.class).single();
    }
}
