package org.talentpool.query;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.talentpool.eventlog.messaging.ProjectionProcessor;
import org.talentpool.eventlog.progress.Progress;
import org.talentpool.eventlog.storage.LogInOrder;
import org.talentpool.kernel.operations.RebuildState;
import org.talentpool.query.rebuild.Projections;
import org.talentpool.query.rebuild.Rebuilds;

/** All tables of the read model at once: as they are, built anew, or with every event delivered again. */
@Component
public class Readmodel {
    private static final String TABLES = """
        select table_name from information_schema.tables where table_schema = 'readmodel' order by table_name
        """;

    private final JdbcClient jdbc;
    private final LogInOrder log;
    private final Configuration axon;
    private final Progress progress;
    private final Projections projections;
    private final Rebuilds rebuilds;

    Readmodel(
            JdbcClient jdbc,
            LogInOrder log,
            Configuration axon,
            Progress progress,
            Projections projections,
            Rebuilds rebuilds) {
        this.jdbc = jdbc;
        this.log = log;
        this.axon = axon;
        this.progress = progress;
        this.projections = projections;
        this.rebuilds = rebuilds;
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

    public Set<String> groups() {
        return projections.groups();
    }

    public void rebuildAll() {
        rebuild(Set.of());
    }

    /** @param groups all if none is named */
    public void rebuild(Set<String> groups) {
        var id = UUID.randomUUID();
        rebuilds.request(id, groups, "test");
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(rebuilds.state(id)).contains(RebuildState.DONE));
    }

    /** Forgets what was handled and keeps the rows, as no accident would do so thoroughly. */
    public void redeliverAll() {
        var processor = axon.eventProcessingConfiguration()
                .eventProcessor(ProjectionProcessor.NAME, StreamingEventProcessor.class)
                .orElseThrow();
        processor.shutDown();
        jdbc.sql("delete from eventlog.token_entry where processor_name = :processor")
                .param("processor", ProjectionProcessor.NAME)
                .update();
        processor.start();
        awaitAll();
    }

    public void awaitAll() {
        long head = log.last();
        await().atMost(Duration.ofSeconds(60))
                .until(() -> groups().stream().allMatch(group -> progress.position(group) >= head));
    }

    public long deadLetters() {
        return jdbc.sql("select count(*) from eventlog.dead_letter_entry")
                .query((row, number) -> row.getLong(1))
                .single();
    }
}
