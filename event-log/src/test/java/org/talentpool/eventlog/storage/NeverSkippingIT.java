package org.talentpool.eventlog.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.Serializer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.transaction.support.TransactionTemplate;
import org.talentpool.sample.SampleEvent.SampleCounted;
import org.talentpool.sample.WithEventLog;

/** A slow transaction holds an earlier position while a later one commits, with a clock that runs behind. */
@WithEventLog
class NeverSkippingIT {
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

    @Test
    void the_stock_engine_loses_the_event_that_commits_late() throws Exception {
        assertThat(readAroundALateCommit(StockEngine.on("stock", connections, transactions, serializer)))
                .containsExactly("early");
    }

    @Test
    void ours_reads_both_in_order() throws Exception {
        assertThat(readAroundALateCommit(ours)).containsExactly("late", "early");
    }

    @Test
    void a_reader_beside_eight_writers_sees_every_event_once_and_in_order() throws Exception {
        int writers = 8;
        int eventsEach = 500;
        var writing = new AtomicBoolean(true);
        var start = ours.createHeadToken();
        try (var threads = Executors.newFixedThreadPool(writers + 1)) {
            var reading = CompletableFuture.supplyAsync(() -> readWhile(writing, start), threads);
            var done = new ArrayList<CompletableFuture<Void>>();
            for (int writer = 0; writer < writers; writer++) {
                done.add(CompletableFuture.runAsync(() -> append(eventsEach), threads));
            }
            CompletableFuture.allOf(done.toArray(CompletableFuture[]::new)).join();
            writing.set(false);
            var seen = reading.get();

            assertThat(seen).hasSize(writers * eventsEach).doesNotHaveDuplicates();
        }
    }

    @Test
    void the_head_is_never_ahead_of_an_open_append() throws Exception {
        var appended = new CountDownLatch(1);
        var release = new CountDownLatch(1);
        var late = CompletableFuture.runAsync(() -> transaction.executeWithoutResult(open -> {
            ours.appendEvents(event("late", Instant.now()));
            appended.countDown();
            await(release);
        }));
        appended.await();
        ours.appendEvents(event("early", Instant.now()));
        var head = CompletableFuture.supplyAsync(ours::createHeadToken);
        assertThat(head.isDone()).isFalse();

        release.countDown();
        late.get();

        assertThat(ours.readEvents(head.get(), false).findFirst()).isEmpty();
    }

    private void append(int events) {
        for (int i = 0; i < events; i++) {
            ours.appendEvents(event(UUID.randomUUID().toString(), Instant.now()));
        }
    }

    private List<String> readWhile(AtomicBoolean writing, TrackingToken start) {
        var seen = new ArrayList<String>();
        var token = start;
        TrackingToken head;
        boolean last;
        do {
            last = !writing.get();
            head = ours.createHeadToken();
            var events = ours.readEvents(token, false).toList();
            events.forEach(event -> seen.add(event.getIdentifier()));
            token = events.isEmpty() ? token : events.getLast().trackingToken();
        } while (!last || !token.covers(head));
        return seen;
    }

    private List<String> readAroundALateCommit(EventStorageEngine engine) throws Exception {
        var start = engine.createHeadToken();
        var appended = new CountDownLatch(1);
        var release = new CountDownLatch(1);
        var late = CompletableFuture.runAsync(() -> transaction.executeWithoutResult(open -> {
            engine.appendEvents(event("late", Instant.now()));
            appended.countDown();
            await(release);
        }));
        appended.await();
        engine.appendEvents(event("early", Instant.now().minus(Duration.ofMinutes(5))));

        var before = engine.readEvents(start, false).toList();
        release.countDown();
        late.get();
        var seen = new ArrayList<String>();
        var token = note(before, seen, start);
        TrackingToken head = engine.createHeadToken();
        do {
            token = note(engine.readEvents(token, false).toList(), seen, token);
        } while (!token.covers(head));
        return seen;
    }

    private static TrackingToken note(
            List<? extends TrackedEventMessage<?>> events, List<String> seen, TrackingToken token) {
        events.forEach(event -> seen.add(event.getMetaData().get("name").toString()));
        return events.isEmpty() ? token : events.getLast().trackingToken();
    }

    static DomainEventMessage<?> event(String name, Instant time) {
        var id = UUID.randomUUID();
        return new GenericDomainEventMessage<>(
                "Sample",
                "sample:" + id,
                0,
                new SampleCounted(id, 1),
                MetaData.with("name", name),
                UUID.randomUUID().toString(),
                time);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
