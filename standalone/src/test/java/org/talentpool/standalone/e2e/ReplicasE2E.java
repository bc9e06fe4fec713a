package org.talentpool.standalone.e2e;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.talentpool.kernel.operations.RebuildState;
import org.talentpool.query.rebuild.Rebuilds;

/** Two processes on one database, one of which is killed, started again, and paused beyond the time that its claims hold. */
class ReplicasE2E {
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Brussels"));
    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final String PROCESSOR = "projections";
    private static final int SEGMENTS = 4;
    private static final int AT_WORK_SECONDS = 3;

    /** Reads that come first, while the processes are cold, and those that are measured. */
    private static final int WARM = 50;

    private static final int READS = 200;

    /** A tenth of what it is in earnest, so that the test need not wait; figures for a document are taken with more. */
    private static final int CLAIM_SECONDS = Integer.getInteger("replicas.claim-seconds", 3);

    private static final String OWNERS = """
            select owner, count(*) held from eventlog.token_entry
            where processor_name = '%s' and owner is not null group by owner""".formatted(PROCESSOR);

    @TempDir
    static Path folder;

    private JdbcClient database;

    @Test
    void nothing_is_lost_or_done_twice_whoever_fails() throws Exception {
        try (var server = server()) {
            database = JdbcClient.create(server.getPostgresDatabase());
            var properties = properties(server.getPort());
            Load load;
            try (var one = new ReplicaProcess(folder.resolve("one.log"), properties);
                    var other = new ReplicaProcess(folder.resolve("other.log"), properties)) {
                one.awaitReady();
                other.awaitReady();
                one.as("admin")
                        .post("/api/users", """
                                {"username": "officer", "password": "%s", "roles": ["TALENT_OFFICER"]}""".formatted(RunningSystem.PASSWORD))
                        .mustBe(201);
                figure("spread_ms", () -> await().atMost(PATIENCE).until(this::isShared));
                load = underLoad(one, other);
            }
            everyAcceptedCommandIsThereOnce(load);
            rebuiltEqualsLive(properties);
        }
    }

    private Load underLoad(ReplicaProcess one, ReplicaProcess other) throws Exception {
        var browser = new Browser();
        browser.signIn(one.host(), "officer").mustBe(302);
        browser.get(other.host(), "/", Map.of()).mustBe(200);
        var load = new Load(List.of(one, other), TODAY);
        try (load) {
            await().atMost(PATIENCE).until(() -> load.readAfterWrite.size() >= WARM);
            // Whoever is cold may be late.
            load.late.set(0);
            await().atMost(PATIENCE).until(() -> load.readAfterWrite.size() >= WARM + READS);
            readsAreSoon(load);
            one.kill();
            browser.get(other.host(), "/", Map.of()).mustBe(200);
            figure("taken_over_after_kill_ms", () -> await().atMost(PATIENCE).until(this::hasOneOwner));
            one.startAgain();
            one.awaitReady();
            figure("spread_after_start_ms", () -> await().atMost(PATIENCE).until(this::isShared));
            other.pause();
            figure("taken_over_after_pause_ms", () -> await().atMost(PATIENCE).until(this::hasOneOwner));
            other.resume();
            figure("spread_after_pause_ms", () -> await().atMost(PATIENCE).until(this::isShared));
            TimeUnit.SECONDS.sleep(AT_WORK_SECONDS);
        }
        assertThat(load.wrong).isEmpty();
        await().atMost(PATIENCE).until(() -> isQuiet(one));
        return load;
    }

    private static void readsAreSoon(Load load) {
        var sorted =
                load.readAfterWrite.stream().skip(WARM).limit(READS).sorted().toList();
        System.out.printf(
                "reads_through_the_other: %d%nread_p50_ms: %d%nread_p99_ms: %d%n",
                sorted.size(), sorted.get(sorted.size() / 2), sorted.get(sorted.size() * 99 / 100));
        assertThat(load.late).hasValue(0);
    }

    private void everyAcceptedCommandIsThereOnce(Load load) {
        System.out.printf("accepted: %d%n", load.accepted.size());
        Map<String, Long> stored =
                database.sql("""
                        select substr(aggregate_identifier, 6) from eventlog.domain_event_entry
                        where payload_type = 'post.PostPlanned'""").query(String.class).list().stream().collect(groupingBy(post -> post, counting()));
        assertThat(stored).allSatisfy((post, times) -> assertThat(times).isEqualTo(1));
        assertThat(stored.keySet()).containsAll(load.accepted);
        assertThat(count("select count(*) from eventlog.dead_letter_entry")).isZero();
    }

    private void rebuiltEqualsLive(Map<String, Object> properties) {
        var live = readModels();
        try (var alone = RunningSystem.start(properties)) {
            await().atMost(PATIENCE).until(() -> count("""
                    select count(distinct owner) from eventlog.token_entry where processor_name like 'projection%'""") == 1);
            var rebuild = UUID.randomUUID();
            alone.getBean(Rebuilds.class).request(rebuild, Set.of(), "test");
            await().atMost(PATIENCE)
                    .untilAsserted(
                            () -> assertThat(alone.getBean(Rebuilds.class).state(rebuild))
                                    .contains(RebuildState.DONE));
            assertThat(readModels()).isEqualTo(live);
        }
    }

    private Map<String, List<String>> readModels() {
        var rows = new TreeMap<String, List<String>>();
        database.sql("select table_name from information_schema.tables where table_schema = 'readmodel'")
                .query(String.class)
                .list()
                .forEach(table -> rows.put(
                        table,
                        database.sql("select cast(entry as text) from readmodel.%s entry order by 1".formatted(table))
                                .query(String.class)
                                .list()));
        return rows;
    }

    private boolean isShared() {
        return count("select count(*) from (%s) owners where held = %d".formatted(OWNERS, SEGMENTS / 2)) == 2;
    }

    private boolean hasOneOwner() {
        return count("select count(*) from (%s) owners where held = %d".formatted(OWNERS, SEGMENTS)) == 1;
    }

    private static boolean isQuiet(ReplicaProcess replica) {
        return replica.as("admin")
                .get("/api/operations/projections")
                .json()
                .at("/items")
                .valueStream()
                .allMatch(group -> group.at("/lag").asLong() == 0);
    }

    private long count(String sql) {
        return database.sql(sql).query(Long.class).single();
    }

    private interface Step {
        void run() throws Exception;
    }

    private static void figure(String name, Step step) throws Exception {
        long start = System.nanoTime();
        step.run();
        System.out.printf("%s: %d%n", name, TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start));
    }

    private static EmbeddedPostgres server() throws IOException {
        return EmbeddedPostgres.builder()
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .start();
    }

    private static Map<String, Object> properties(int port) {
        return Map.ofEntries(
                Map.entry("talentpool.datasource.mode", "external"),
                Map.entry("spring.datasource.url", "jdbc:postgresql://127.0.0.1:%d/postgres".formatted(port)),
                Map.entry("spring.datasource.username", "postgres"),
                Map.entry("talentpool.admin-password", RunningSystem.PASSWORD),
                Map.entry("talentpool.keys.kek-file", folder.resolve("kek.json")),
                Map.entry("talentpool.keys.create-kek", true),
                Map.entry("talentpool.keys.create-role", true),
                Map.entry("talentpool.keys.datasource.password", "keys"),
                Map.entry("talentpool.processing.segments", SEGMENTS),
                Map.entry("talentpool.processing.claim-timeout", CLAIM_SECONDS + "s"),
                Map.entry(
                        "spring.datasource.hikari.data-source-properties.options",
                        "-c idle_in_transaction_session_timeout=3s"));
    }
}
