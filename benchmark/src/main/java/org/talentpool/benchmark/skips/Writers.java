package org.talentpool.benchmark.skips;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.messaging.MetaData;
import org.springframework.transaction.support.TransactionTemplate;
import org.talentpool.benchmark.fault.Await;
import org.talentpool.kernel.post.PostEvent.FundingConfirmed;

/**
 * Threads with transactions of their own. Some commit late, so that positions become visible out of their order, some do
 * not commit at all, and the clocks of some are minutes behind.
 */
final class Writers implements AutoCloseable {
    private static final int THREADS = 8;
    private static final int LONGEST_PAUSE_MS = 60;
    private static final int LONGEST_OPEN_MS = 2000;
    private static final int MINUTES_BEHIND = 10;

    private final TransactionTemplate transaction;
    private final List<EventStorageEngine> engines;
    private final int slowPerThousand;
    private final List<Thread> threads = new ArrayList<>();
    private final LongAdder slow = new LongAdder();
    private final LongAdder rolledBack = new LongAdder();
    private final AtomicInteger failed = new AtomicInteger();
    private volatile boolean ended;

    Writers(TransactionTemplate transaction, List<EventStorageEngine> engines, int slowPerThousand) {
        this.transaction = transaction;
        this.engines = List.copyOf(engines);
        this.slowPerThousand = slowPerThousand;
    }

    void start(SplittableRandom random) {
        for (var engine : engines)
            for (int number = 0; number < THREADS; number++) {
                var own = random.split();
                threads.add(Thread.ofPlatform().start(() -> write(engine, own)));
            }
    }

    private void write(EventStorageEngine engine, SplittableRandom random) {
        while (!ended) {
            try {
                transaction.executeWithoutResult(open -> {
                    engine.appendEvents(event(random));
                    if (random.nextInt(1000) < slowPerThousand) stayOpen(random);
                    if (random.nextInt(100) == 0) {
                        open.setRollbackOnly();
                        rolledBack.increment();
                    }
                });
            } catch (RuntimeException notStored) {
                failed.incrementAndGet();
            }
            Await.pass(Duration.ofMillis(random.nextInt(LONGEST_PAUSE_MS)));
        }
    }

    private void stayOpen(SplittableRandom random) {
        slow.increment();
        Await.pass(Duration.ofMillis(random.nextInt(LONGEST_OPEN_MS)));
    }

    /** One more event, behind all others; returns its identifier. */
    String last(EventStorageEngine engine) {
        var event = event(new SplittableRandom());
        transaction.executeWithoutResult(_ -> engine.appendEvents(event));
        return event.getIdentifier();
    }

    private static DomainEventMessage<?> event(SplittableRandom random) {
        var post = new UUID(random.nextLong(), random.nextLong());
        var behind = random.nextInt(3) == 0 ? Duration.ofSeconds(random.nextInt(60 * MINUTES_BEHIND)) : Duration.ZERO;
        return new GenericDomainEventMessage<>(
                "Post",
                "post:" + post,
                0,
                new FundingConfirmed(post),
                MetaData.emptyInstance(),
                UUID.randomUUID().toString(),
                Instant.now().minus(behind));
    }

    long slow() {
        return slow.sum();
    }

    long rolledBack() {
        return rolledBack.sum();
    }

    int failed() {
        return failed.get();
    }

    @Override
    public void close() {
        ended = true;
        threads.forEach(Await::end);
    }
}
