package org.talentpool.eventlog.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.serialization.Serializer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.transaction.support.TransactionTemplate;
import org.talentpool.sample.WithEventLog;

/**
 * Twenty seconds of writers whose transactions stay open for a random while, roll back at random and have clocks that are
 * minutes behind, and of readers that die at random between what they did and their token, and begin again at that.
 */
@WithEventLog
class SlowCommitsIT {
    private static final Duration TIME = Duration.ofSeconds(20);
    private static final int WRITERS = 6;
    private static final int LONGEST_OPEN_MS = 2000;

    @Autowired
    EventStorage ours;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    TransactionManager transactions;

    @Autowired
    ConnectionProvider connections;

    @Autowired
    @Qualifier("eventSerializer")
    Serializer serializer;

    private final long seed = Long.getLong("test.seed", System.nanoTime());

    /** What is handled together with its token is there, or neither is. */
    private static final class Ledger {
        final List<String> handled = new ArrayList<>();
        TrackingToken token;

        Ledger(TrackingToken start) {
            token = start;
        }

        void commit(List<? extends TrackedEventMessage<?>> batch) {
            batch.forEach(event -> handled.add(event.getIdentifier()));
            token = batch.getLast().trackingToken();
        }
    }

    @Test
    void every_committed_event_is_handled_once_by_ours_and_the_stock_engine_skips_some() throws Exception {
        System.out.println("[seed] " + seed);
        var stock = StockEngine.on("slow", connections, transactions, serializer);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var end = Instant.now().plus(TIME);
            var withOurs = CompletableFuture.supplyAsync(() -> missing(ours, end, threads), threads);
            var withStock = CompletableFuture.supplyAsync(() -> missing(stock, end, threads), threads);

            assertThat(withOurs.get()).as("seed %d", seed).isEmpty();
            assertThat(withStock.get()).as("seed %d", seed).isNotEmpty();
        }
    }

    private Set<String> missing(EventStorageEngine engine, Instant end, ExecutorService threads) {
        var ledger = new Ledger(engine.createHeadToken());
        Set<String> committed = ConcurrentHashMap.newKeySet();
        var writing = IntStream.range(0, WRITERS)
                .mapToObj(writer -> CompletableFuture.runAsync(() -> write(engine, end, committed, writer), threads))
                .toArray(CompletableFuture[]::new);
        var written = CompletableFuture.allOf(writing);
        var random = new Random(seed);
        while (!written.isDone()) read(engine, ledger, random.nextInt(3) == 0);
        written.join();
        var head = engine.createHeadToken();
        while (!ledger.token.covers(head)) read(engine, ledger, false);

        assertThat(ledger.handled).doesNotHaveDuplicates();
        var missing = new HashSet<>(committed);
        ledger.handled.forEach(missing::remove);
        return missing;
    }

    private static void read(EventStorageEngine engine, Ledger ledger, boolean dies) {
        var batch = engine.readEvents(ledger.token, false).limit(50).toList();
        if (batch.isEmpty()) LockSupport.parkNanos(Duration.ofMillis(5).toNanos());
        else if (!dies) ledger.commit(batch);
    }

    private void write(EventStorageEngine engine, Instant end, Set<String> committed, int writer) {
        var random = new Random(seed + writer);
        while (Instant.now().isBefore(end)) {
            var event = NeverSkippingIT.event("slow", Instant.now().minusSeconds(random.nextInt(300)));
            boolean isStored = Boolean.TRUE.equals(transaction.execute(open -> {
                engine.appendEvents(event);
                if (random.nextInt(100) == 0) pass(random.nextInt(LONGEST_OPEN_MS));
                if (random.nextInt(50) == 0) open.setRollbackOnly();
                return !open.isRollbackOnly();
            }));
            if (isStored) committed.add(event.getIdentifier());
            pass(random.nextInt(40));
        }
    }

    private static void pass(int millis) {
        LockSupport.parkNanos(Duration.ofMillis(millis).toNanos());
    }
}
