package org.talentpool.benchmark.skips;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;
import org.axonframework.eventhandling.tokenstore.jdbc.PostgresTokenTableFactory;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.PostgresEventTableFactory;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.talentpool.benchmark.Options;
import org.talentpool.benchmark.Report;
import org.talentpool.benchmark.Scratch;
import org.talentpool.benchmark.fault.Await;
import org.talentpool.benchmark.fault.JavaImage;
import org.talentpool.benchmark.postgres.Server;

/** Events whose commits are late, readers that are killed, and Axon's own engine under the same conditions beside ours. */
public final class SkipsBenchmark {
    private static final Duration QUIET = Duration.ofSeconds(10);
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final String OURS = "eventlog.domain_event_entry";
    private static final int SECONDS_PER_MINUTE = 60;

    private final Options options;
    private final Report report;
    private final JdbcClient database;

    private SkipsBenchmark(Options options, Report report, ConfigurableApplicationContext context) {
        this.options = options;
        this.report = report;
        database = context.getBean(JdbcClient.class);
    }

    public static void run(Options options, Report report) throws IOException, SQLException {
        report.print("seed", (Object) options.number("seed", 1));
        try (var scratch = Scratch.create();
                var server = Server.in(scratch.folder());
                var context = LogAlone.start(server.url(), server.owner(), scratch.folder())) {
            new SkipsBenchmark(options, report, context).run(scratch, server, context);
        }
    }

    private void run(Scratch scratch, Server server, ConfigurableApplicationContext context) throws IOException {
        var stock = tables(context);
        var random = new SplittableRandom(options.number("seed", 1));
        var image = new JavaImage(
                Reader.class, Files.createDirectory(scratch.folder().resolve("image")));
        var engines = List.of(context.getBean(EventStorageEngine.class), stock);
        var writers = new Writers(
                context.getBean(TransactionTemplate.class), engines, options.number("slow-per-thousand", 3));
        try (var ours = new KilledReader(
                        image, Reader.OURS, "eventlog.token_entry", server, scratch.folder(), random.split());
                var theirs =
                        new KilledReader(image, Reader.STOCK, Stock.TOKENS, server, scratch.folder(), random.split())) {
            write(writers, random, ours, theirs);
            tell("", OURS, "ledger", ours.kills());
            tell("stock_", Stock.EVENTS, Stock.LEDGER, theirs.kills());
        }
        report.print("slow_commits", (Object) writers.slow());
        report.print("rolled_back", (Object) writers.rolledBack());
        report.print("failed_appends", (Object) writers.failed());
    }

    private EventStorageEngine tables(ConfigurableApplicationContext context) {
        var stock = Stock.engine(context);
        stock.createSchema(PostgresEventTableFactory.INSTANCE);
        Stock.tokens(context).createSchema(PostgresTokenTableFactory.INSTANCE);
        for (var ledger : List.of("ledger", Stock.LEDGER))
            database.sql("create table %s (event_identifier text not null)".formatted(ledger))
                    .update();
        return stock;
    }

    private void write(Writers writers, SplittableRandom random, KilledReader ours, KilledReader theirs) {
        var killing =
                List.of(Thread.ofPlatform().start(ours), Thread.ofPlatform().start(theirs));
        try (writers) {
            writers.start(random);
            var minutes = options.number("minutes", 30);
            Await.pass(Duration.ofSeconds(options.number("seconds", minutes * SECONDS_PER_MINUTE)));
        }
        ours.leaveAlone();
        theirs.leaveAlone();
        killing.forEach(Await::end);
        long start = System.nanoTime();
        catchUp("ledger", OURS);
        report.print("catch_up_s", (System.nanoTime() - start) / 1e9);
        catchUp(Stock.LEDGER, Stock.EVENTS);
    }

    /** Until all are there, or, since some may be missing for good, none has come for a while. */
    private void catchUp(String ledger, String events) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        long before = -1;
        for (long now = count(ledger); now != before && now < count(events); now = count(ledger)) {
            before = now;
            if (System.nanoTime() > end) return;
            Await.pass(QUIET);
        }
    }

    private void tell(String prefix, String events, String ledger, int kills) {
        report.print(prefix + "events", (Object) count(events));
        report.print(prefix + "missing", (Object) number("""
            select count(*) from %s where event_identifier not in (select event_identifier from %s)
            """.formatted(events, ledger)));
        report.print(prefix + "doubled_effects", (Object) number("""
            select count(*) - count(distinct event_identifier) from %s
            """.formatted(ledger)));
        report.print(prefix + "kills", (Object) kills);
    }

    private long count(String table) {
        return number("select count(*) from " + table);
    }

    private long number(String query) {
        return database.sql(query).query(Long.class).single();
    }
}
