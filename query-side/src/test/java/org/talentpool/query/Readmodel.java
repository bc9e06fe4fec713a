package org.talentpool.query;

import static java.util.stream.Collectors.toMap;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.talentpool.query.operations.Progress;
import org.talentpool.query.operations.Rebuild;

/** All tables of the read model at once: as they are, built anew, or with every event delivered again. */
@Component
public class Readmodel {
    private static final String TABLES = """
        select table_name from information_schema.tables where table_schema = 'readmodel' order by table_name
        """;

    private final JdbcClient jdbc;
    private final Configuration axon;
    private final Progress progress;
    private final Rebuild rebuild;

    Readmodel(JdbcClient jdbc, Configuration axon, Progress progress, Rebuild rebuild) {
        this.jdbc = jdbc;
        this.axon = axon;
        this.progress = progress;
        this.rebuild = rebuild;
    }

    /** Rows as text, sorted, by table. */
    public Map<String, List<String>> rows() {
        return jdbc.sql(TABLES).query((row, number) -> row.getString(1)).list().stream()
                .collect(toMap(table -> table, this::rows, (one, other) -> one, TreeMap::new));
    }

    private List<String> rows(String table) {
        return jdbc.sql("select cast(entry as text) from readmodel.%s entry order by 1".formatted(table))
                .query((row, number) -> row.getString(1))
                .list();
    }

    public List<String> groups() {
        return axon.eventProcessingConfiguration().eventProcessors().keySet().stream()
                .filter(group -> group.startsWith("projection-"))
                .sorted()
                .toList();
    }

    public void rebuildAll() {
        groups().parallelStream().forEach(rebuild::rebuild);
        awaitAll();
    }

    /** Forgets what was handled and keeps the rows, as no accident would do so thoroughly. */
    public void redeliverAll() {
        groups().parallelStream().forEach(group -> {
            var processor = axon.eventProcessingConfiguration()
                    .eventProcessor(group, StreamingEventProcessor.class)
                    .orElseThrow();
            processor.shutDown();
            jdbc.sql("delete from eventlog.token_entry where processor_name = :group")
                    .param("group", group)
                    .update();
            processor.start();
        });
        awaitAll();
    }

    public void awaitAll() {
        long head = jdbc.sql("select max(global_index) from eventlog.domain_event_entry")
                .query((row, number) -> row.getLong(1))
                .single();
        await().atMost(Duration.ofSeconds(60))
                .until(() -> groups().stream().allMatch(group -> progress.position(group) >= head));
    }

    public long deadLetters() {
        return jdbc.sql("select count(*) from eventlog.dead_letter_entry")
                .query((row, number) -> row.getLong(1))
                .single();
    }
}
