package org.talentpool.benchmark.evidence;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.talentpool.benchmark.Memory;
import org.talentpool.benchmark.Options;
import org.talentpool.benchmark.Report;
import org.talentpool.benchmark.Scratch;
import org.talentpool.benchmark.Times;
import org.talentpool.benchmark.fault.Await;
import org.talentpool.benchmark.postgres.Server;
import org.talentpool.eventlog.evidence.Evidence;
import org.talentpool.eventlog.evidence.verify.Verify;

/** How fast a log is taken in and verified, how long events wait for that at some rate, and what is stored for each. */
public final class EvidenceBenchmark {
    private static final Duration PATIENCE = Duration.ofMinutes(20);
    private static final double NANOS_PER_S = 1e9;
    private static final int PROOFS = 500;
    private static final String FILL = """
            insert into eventlog.domain_event_entry (aggregate_identifier, sequence_number, type, event_identifier,
                time_stamp, payload_type, payload_revision, payload, meta_data)
            select 'post:' || md5('stream' || number)::uuid, 0, 'Post', md5('event' || number)::uuid, now(), 'post.PostPlanned', '1',
                convert_to(repeat('x', 400), 'UTF8'), convert_to(repeat('y', 250), 'UTF8')
            from generate_series(1, ?) number""";
    private static final String EXTENT = "select size from eventlog.evidence_tree";
    private static final String LAST = "select coalesce(max(global_index), 0) from eventlog.domain_event_entry";
    private static final String ANY =
            "select global_index from eventlog.domain_event_entry where global_index >= ? limit 1";
    private static final String BYTES = "select pg_total_relation_size('eventlog.evidence_tile')";

    private final Options options;
    private final Report report;

    private EvidenceBenchmark(Options options, Report report) {
        this.options = options;
        this.report = report;
    }

    public static void run(Options options, Report report) throws Exception {
        new EvidenceBenchmark(options, report).run();
    }

    private void run() throws Exception {
        int events = options.number("events", 500_000);
        try (var scratch = Scratch.create();
                var server = Server.in(scratch.folder())) {
            try (var context = LogWithNotary.start(server, scratch.folder(), false)) {
                context.getBean(JdbcClient.class).sql(FILL).param(events).update();
            }
            report.print("stored_events", (Object) events);
            try (var context = LogWithNotary.start(server, scratch.folder(), true)) {
                takeIn(context.getBean(JdbcClient.class), events);
                lag(context);
                prove(context);
            }
            verify(server, scratch.folder());
        }
        report.print("peak_rss_mib", (Object) Memory.peakMiB());
    }

    private void takeIn(JdbcClient database, int events) {
        long begin = System.nanoTime();
        long before = size(database);
        mustCome(() -> size(database) >= events);
        double seconds = (System.nanoTime() - begin) / NANOS_PER_S;
        report.print("hashed_events_per_s", (events - before) / seconds);
        report.print("bytes_per_event", database.sql(BYTES).query(Long.class).single() / (double) events);
    }

    /** From the return of an append until its event is a leaf; they are taken in by the order in which they are stored. */
    private void lag(ConfigurableApplicationContext context) throws InterruptedException {
        var database = context.getBean(JdbcClient.class);
        var watched = new Watched(() -> size(database));
        long before = size(database);
        var watching = Thread.ofPlatform().start(watched);
        var stored = new Load(context.getBean(EventStorageEngine.class))
                .run(options.number("rate", 500), options.number("seconds", 20));
        mustCome(() -> size(database) >= before + stored.size());
        watched.end();
        watching.join();
        report.print("lagged_events", (Object) stored.size());
        report.percentiles("notary_lag", watched.lags(stored, before));
    }

    private void prove(ConfigurableApplicationContext context) {
        var database = context.getBean(JdbcClient.class);
        var evidence = context.getBean(Evidence.class);
        long last = database.sql(LAST).query(Long.class).single();
        mustCome(() -> evidence.of(last).isPresent());
        var times = new Times();
        for (int proof = 1; proof <= PROOFS; proof++) {
            long position = database.sql(ANY)
                    .param(1 + last * proof / (PROOFS + 1))
                    .query(Long.class)
                    .single();
            var found = times.time(() -> evidence.of(position)).orElseThrow();
            if (!found.holds()) throw new IllegalStateException("a proof that does not hold");
        }
        report.percentiles("proof", times);
    }

    private void verify(Server server, Path folder) throws Exception {
        var publicKey = Files.readAllLines(folder.resolve("evidence.key")).getLast();
        int status = Verify.run(
                report.figures(),
                List.of(
                                "--database", server.url(),
                                "--user", server.owner(),
                                "--checkpoints",
                                        folder.resolve("evidence/checkpoints.txt")
                                                .toString(),
                                "--key", publicKey)
                        .toArray(String[]::new));
        report.print("verify_status", (Object) status);
    }

    private static long size(JdbcClient database) {
        return database.sql(EXTENT).query(Long.class).single();
    }

    private static void mustCome(BooleanSupplier condition) {
        if (!Await.within(PATIENCE, condition)) throw new IllegalStateException("the notary does not come after");
    }
}
