package org.talentpool.standalone.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.export.SpanExporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;

/**
 * Persons whose every value bears a mark live, with faults, and are erased: before, the mark is in clear where it may be and
 * nowhere else, and after, nowhere. {@code -Dcanaries=200} makes more of them.
 */
class CanariesE2E {
    private static final int PERSONS = Integer.getInteger("canaries", 6);
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Brussels"));
    private static final Duration PATIENCE = Duration.ofSeconds(240);
    private static final String WHY = "{\"reasonCode\": \"ASKED\"}";

    private final String mark =
            "zq" + UUID.randomUUID().toString().replace("-", "").substring(0, 10);

    private InMemorySpanExporter traces = InMemorySpanExporter.create();

    @TempDir
    Path folder;

    @Test
    void nothing_of_the_erased_is_left_in_any_store_nor_comes_back_with_a_backup() throws Exception {
        List<CanaryLife> lives;
        try (var system = start("live")) {
            lives = live(system);
            settled(system);
            allowedOnly(system);
            exported(system, lives.getLast(), true);
        }
        FileSystemUtils.copyRecursively(folder.resolve("live"), folder.resolve("backup"));
        Files.setPosixFilePermissions(
                folder.resolve("backup/postgresql"), PosixFilePermissions.fromString("rwx------"));
        try (var system = start("live")) {
            var admin = new Client(RunningSystem.hostOf(system), "admin", RunningSystem.PASSWORD);
            lives.forEach(life -> admin.post(life.path() + "/erasure", WHY).mustBe(200));
            erased(admin, lives);
            mend(system, admin);
            nothingIn(system, "after");
            exported(system, lives.getLast(), false);
            rewrite(system, "live");
        }
        nothingInFiles("live", "files");

        Files.copy(folder.resolve("live/erasures.ledger"), folder.resolve("backup/erasures.ledger"));
        try (var restored = start("backup")) {
            erased(new Client(RunningSystem.hostOf(restored), "admin", RunningSystem.PASSWORD), lives);
            nothingIn(restored, "restored");
        }
    }

    private List<CanaryLife> live(ConfigurableApplicationContext system) {
        var host = RunningSystem.hostOf(system);
        var admin = new Client(host, "admin", RunningSystem.PASSWORD);
        register(admin, "officer", "TALENT_OFFICER");
        register(admin, "accessibility", "ACCESSIBILITY_OFFICER");
        var officer = new Client(host, "officer", RunningSystem.PASSWORD);
        var requisition = new Journey();
        officer.post("/api/requisitions", requisition.requisitionBody(TODAY)).mustBe(201);
        officer.post("/api/requisitions/%s/publication".formatted(requisition.requisition()))
                .mustBe(200);
        var lives = IntStream.range(0, PERSONS)
                .mapToObj(number -> CanaryLife.of(mark, number, requisition))
                .toList();
        poison(system, lives.getFirst());
        var accessibility = new Client(host, "accessibility", RunningSystem.PASSWORD);
        lives.forEach(life -> life.live(officer, accessibility, TODAY));
        System.out.printf("canaries: %d%n", PERSONS * CanaryLife.VALUES);
        return lives;
    }

    private static void register(Client admin, String username, String role) {
        admin.post("/api/users", """
                        {"username": "%s", "password": "%s", "roles": ["%s"]}""".formatted(username, RunningSystem.PASSWORD, role))
                .mustBe(201);
    }

    /** One read model puts the first of them aside, erasure and all. */
    private static void poison(ConfigurableApplicationContext system, CanaryLife life) {
        system.getBean(JdbcClient.class)
                .sql("""
                        alter table readmodel.candidate add constraint poison
                          check (id <> '%s' or person is null) not valid""".formatted(life.things().candidate()))
                .update();
    }

    private static void mend(ConfigurableApplicationContext system, Client admin) {
        system.getBean(JdbcClient.class)
                .sql("alter table readmodel.candidate drop constraint if exists poison")
                .update();
        assertThat(admin.post("/api/operations/dead-letters/retry", "{\"processingGroup\": \"projection-candidate\"}")
                        .mustBe(200)
                        .number("/retried/handled"))
                .isPositive();
    }

    private void allowedOnly(ConfigurableApplicationContext system) throws IOException {
        var personal =
                system.getBean(JdbcClient.class).sql("""
                        select distinct format('%I.%I', relnamespace::regnamespace, relname)
                          from pg_class join pg_attribute on attrelid = pg_class.oid
                         where col_description(attrelid, attnum) = 'personal'""").query(String.class).list();
        var tables = new CanaryScan(mark).tables(Contents.of(system)).print("before");
        assertThat(tables.hits()).isNotEmpty();
        assertThat(personal).containsAll(tables.hits().keySet());
        assertThat(besideTables(system).hits()).isEmpty();
    }

    /** What is handed out has every mark that an officer may see, and none of somebody erased. */
    private void exported(ConfigurableApplicationContext system, CanaryLife life, boolean known) {
        var officer = new Client(RunningSystem.hostOf(system), "officer", RunningSystem.PASSWORD);
        var export = officer.post(life.path() + "/export", WHY).mustBe(200);
        assertThat(export.text()).contains("candidate.CandidateRegistered", "privacy.PersonalDataExported");
        var scan = new CanaryScan(mark).text("export", export.text());
        assertThat(scan.hits().getOrDefault("export", 0L) >= CanaryLife.VALUES - 1)
                .isEqualTo(known);
        if (!known) assertThat(scan.hits()).isEmpty();
        assertThat(export.text()).doesNotContain("medical" + life.number());
        officer.get(life.path() + "/retention").mustBe(200);
    }

    private void nothingIn(ConfigurableApplicationContext system, String when) throws IOException {
        assertThat(new CanaryScan(mark).tables(Contents.of(system)).print(when).hits())
                .isEmpty();
        assertThat(besideTables(system).hits()).isEmpty();
    }

    /** Logs of the application and of PostgreSQL, the names and tags of meters, and traces. */
    private CanaryScan besideTables(ConfigurableApplicationContext system) throws IOException {
        var scan = new CanaryScan(mark);
        for (var log : List.of("live/postgresql.log", "backup/postgresql.log", "live.log", "backup.log")) {
            var file = folder.resolve(log);
            if (Files.exists(file)) scan.text(log, Files.readString(file));
        }
        var meters = system.getBeansOfType(MeterRegistry.class).values().stream()
                .flatMap(registry -> registry.getMeters().stream())
                .map(meter -> meter.getId().toString())
                .toList();
        system.getBean(SdkTracerProvider.class).forceFlush().join(10, TimeUnit.SECONDS);
        var spans = traces.getFinishedSpanItems();
        assertThat(spans).isNotEmpty();
        return scan.text("meters", String.join("\n", meters)).text("traces", spans.toString());
    }

    /** Dead rows stay in the files of PostgreSQL until they are written anew, and what was logged until it is removed. */
    private void rewrite(ConfigurableApplicationContext system, String name) throws Exception {
        try (var superuser = superuser(system, folder.resolve(name));
                var statement = superuser.createStatement()) {
            statement.execute("alter system set wal_recycle = off");
            statement.execute("alter system set min_wal_size = '32MB'");
            statement.execute("select pg_reload_conf()");
            statement.execute("vacuum (full, analyze)");
            for (int time = 0; time < 3; time++) {
                statement.execute("select pg_switch_wal()");
                statement.execute("checkpoint");
            }
        }
    }

    private static Connection superuser(ConfigurableApplicationContext system, Path data)
            throws IOException, SQLException {
        var passwords = new Properties();
        try (var file = Files.newBufferedReader(data.resolve("database.properties"))) {
            passwords.load(file);
        }
        var url = system.getBean(JdbcConnectionDetails.class).getJdbcUrl();
        return DriverManager.getConnection(url, "postgres", passwords.getProperty("server"));
    }

    private void nothingInFiles(String name, String when) throws IOException {
        var files = new CanaryScan(mark).files(folder.resolve(name)).print(when);
        assertThat(files.stores()).isGreaterThan(100);
        assertThat(files.hits()).isEmpty();
    }

    private static void erased(Client admin, List<CanaryLife> lives) {
        lives.forEach(life -> await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(
                                admin.get(life.path() + "/erasure").mustBe(200).text("/state"))
                        .isEqualTo("COMPLETED")));
    }

    private static void settled(ConfigurableApplicationContext system) {
        var database = system.getBean(JdbcClient.class);
        await().atMost(PATIENCE)
                .until(() ->
                        database.sql("""
                        select (select count(*) from readmodel.application where measures is not null) = ?
                           and exists (select from eventlog.dead_letter_entry)""").param(PERSONS).query(Boolean.class).single());
    }

    private ConfigurableApplicationContext start(String name) {
        var told = InMemorySpanExporter.create();
        traces = told;
        return RunningSystem.start(
                Map.of(
                        "talentpool.data-folder",
                        folder.resolve(name),
                        "talentpool.erasure.settle",
                        "2s",
                        "talentpool.errands.polling-interval",
                        "200ms",
                        "management.tracing.export.enabled",
                        true,
                        "management.tracing.sampling.probability",
                        1.0,
                        "logging.file.name",
                        folder.resolve(name + ".log")),
                parts -> parts.registerBean("traces", SpanExporter.class, () -> told));
    }
}
