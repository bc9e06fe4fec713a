package org.talentpool.eventlog.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.zaxxer.hikari.HikariDataSource;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.talentpool.eventlog.evidence.note.SigningKey;
import org.talentpool.eventlog.evidence.tree.GrowingTree;
import org.talentpool.eventlog.storage.LogInOrder;
import org.talentpool.eventlog.storage.OrderInPostgres;
import org.talentpool.fortests.PostgresForTests;

/** A log in a database of its own, with events that mean nothing, and all that notarises it, driven by hand. */
public final class NotarisedLog {
    private static final String APPEND = """
            insert into eventlog.domain_event_entry (aggregate_identifier, sequence_number, type, event_identifier,
                time_stamp, payload_type, payload_revision, payload, meta_data)
            values (?, ?, ?, ?, ?, 'sample.Said', ?, ?, ?)""";

    final HikariDataSource database;
    final JdbcClient client;
    final Path folder;
    final TreeTable tree;
    final Checkpoints checkpoints;
    final LogInOrder log;
    final EvidenceProperties properties;
    final SigningKey key;
    private final Random random;

    public NotarisedLog(Path folder, long seed) {
        this(folder, seed, SigningKey.generate("sample-log"));
    }

    NotarisedLog(Path folder, long seed, SigningKey key) {
        var fresh = PostgresForTests.freshDatabase();
        this.database = new HikariDataSource();
        database.setJdbcUrl(fresh.getJdbcUrl());
        database.setUsername(fresh.getUsername());
        database.setPassword(fresh.getPassword());
        database.setMinimumIdle(0);
        database.setIdleTimeout(10_000);
        this.client = JdbcClient.create(database);
        this.folder = folder;
        this.random = new Random(seed);
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration/eventlog")
                .schemas("eventlog")
                .load()
                .migrate();
        this.tree = new TreeTable(client);
        this.checkpoints = new Checkpoints(client);
        this.log = log();
        this.key = key;
        this.properties = properties(folder.resolve("evidence.key"), null);
    }

    static EvidenceProperties properties(Path keyFile, @Nullable String webhook) {
        return new EvidenceProperties(
                keyFile,
                true,
                "sample-log",
                keyFile.resolveSibling("published"),
                Duration.ofMillis(50),
                Duration.ZERO,
                1_000,
                webhook == null ? null : URI.create(webhook),
                Duration.ofSeconds(5),
                Duration.ZERO);
    }

    /** Appends events in streams of some length, with holes between them as rollbacks leave them. */
    void append(int events) {
        transaction().executeWithoutResult(_ -> appendJoined(events));
    }

    private void appendJoined(int events) {
        var stream = UUID.randomUUID();
        for (int event = 0; event < events; event++) {
            if (random.nextInt(5) == 0) stream = UUID.randomUUID();
            if (random.nextInt(10) == 0)
                client.sql("select nextval(pg_get_serial_sequence('eventlog.domain_event_entry', 'global_index'))")
                        .query(Long.class)
                        .single();
            append(client, stream, event);
        }
    }

    void append(JdbcClient by, UUID stream, int sequence) {
        byte[] payload = new byte[1 + random.nextInt(200)];
        random.nextBytes(payload);
        boolean bare = random.nextBoolean();
        by.sql(APPEND)
                .params(Arrays.asList(
                        "sample:" + stream,
                        sequence,
                        bare ? null : "Sample",
                        UUID.randomUUID().toString(),
                        OffsetDateTime.parse("2026-01-31T12:00:00.123456Z")
                                .plusNanos(1_000L * random.nextInt(1_000_000)),
                        bare ? null : "1",
                        payload,
                        "{\"é\": \"\\u0000 👍\"}".getBytes(UTF_8)))
                .update();
    }

    LogInOrder log() {
        return new OrderInPostgres(client, transaction());
    }

    TransactionTemplate transaction() {
        var template = new TransactionTemplate(new DataSourceTransactionManager(database));
        template.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        return template;
    }

    Notary notary() {
        return notary(log());
    }

    Notary notary(LogInOrder log) {
        return new Notary(log, tree, checkpoints, key, properties, transaction());
    }

    Publishing publishing() {
        return new Publishing(file(), key.publicKey(), tree, checkpoints, log());
    }

    CheckpointFile file() {
        return new CheckpointFile(properties.published());
    }

    Path published() {
        return properties.published().resolve(CheckpointFile.NAME);
    }

    Evidence evidence() {
        return new Evidence(log, tree, checkpoints);
    }

    /** Takes in all that is there. */
    void takeIn() {
        var notary = notary();
        while (notary.takeIn() > 0) {}
    }

    /** Takes in all that is there, signs and publishes it. */
    Standing notarise() {
        takeIn();
        notary().signIfDue();
        return publishing().publish();
    }

    List<LeafInput> events() {
        return log.read(0, Long.MAX_VALUE, Integer.MAX_VALUE).stream()
                .map(Notary::leaf)
                .toList();
    }

    /** The root over what is stored now, without the stored tree. */
    byte[] rootOf(List<LeafInput> events) {
        var anew = new GrowingTree();
        events.forEach(event -> anew.add(event.hash()));
        return anew.root();
    }

    /** As whoever may do everything: no trigger is in the way. */
    void asSuperuser(String sql, Object... parameters) {
        transaction().executeWithoutResult(_ -> {
            client.sql("set local session_replication_role = replica").update();
            client.sql(sql).params(parameters).update();
        });
    }
}
