package org.talentpool.benchmark.skips;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
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
    private static final Duration TELL_EVERY = Duration.ofSeconds(30);
    private static final double NANOS_PER_S = 1e9;
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
            var sides = List.of(
                    new Side("", engines.getFirst(), OURS, "ledger", ours, database),
                    new Side("stock_", stock, Stock.EVENTS, Stock.LEDGER, theirs, database));
            write(writers, random, sides);
            sides.forEach(side -> catchUp(side, writers));
            sides.forEach(side -> side.tell(report));
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

    private void write(Writers writers, SplittableRandom random, List<Side> sides) {
        long end = System.nanoTime() + Duration.ofSeconds(seconds()).toNanos();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor();
                writers) {
            var killing = sides.stream()
                    .map(side -> CompletableFuture.runAsync(side.reader(), threads))
                    .toList();
            writers.start(random);
            while (System.nanoTime() < end && killing.stream().noneMatch(CompletableFuture::isDone)) {
                sides.forEach(side -> report.progress(side.progress()));
                Await.pass(Duration.ofNanos(Math.clamp(end - System.nanoTime(), 0, TELL_EVERY.toNanos())));
            }
            sides.forEach(side -> side.reader().leaveAlone());
            killing.forEach(CompletableFuture::join);
        }
    }

    private int seconds() {
        return options.number("seconds", options.number("minutes", 30) * SECONDS_PER_MINUTE);
    }

    private void catchUp(Side side, Writers writers) {
        long start = System.nanoTime();
        side.catchUp(writers.last(side.engine()));
        report.print(side.prefix() + "catch_up_s", (System.nanoTime() - start) / NANOS_PER_S);
    }
}
