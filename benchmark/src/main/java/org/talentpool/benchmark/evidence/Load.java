package org.talentpool.benchmark.evidence;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.messaging.MetaData;
import org.talentpool.benchmark.fault.Await;
import org.talentpool.kernel.post.PostEvent.FundingConfirmed;

/** Appends events at a rate, whatever becomes of those before, and remembers when each was stored. */
final class Load {
    private static final int THREADS = 4;

    private final EventStorageEngine log;
    private final ConcurrentLinkedQueue<Long> stored = new ConcurrentLinkedQueue<>();
    private final AtomicLong turns = new AtomicLong();

    Load(EventStorageEngine log) {
        this.log = log;
    }

    /** @return when each event was stored, the first first */
    List<Long> run(int perSecond, int seconds) {
        long begin = System.nanoTime();
        var threads = new ArrayList<Thread>();
        for (int thread = 0; thread < THREADS; thread++) {
            threads.add(Thread.ofPlatform().start(() -> append(begin, perSecond, (long) perSecond * seconds)));
        }
        threads.forEach(Await::end);
        return stored.stream().sorted().toList();
    }

    private void append(long begin, int perSecond, long all) {
        for (long turn = turns.getAndIncrement(); turn < all; turn = turns.getAndIncrement()) {
            long due = begin + turn * Duration.ofSeconds(1).toNanos() / perSecond;
            Await.pass(Duration.ofNanos(Math.max(0, due - System.nanoTime())));
            log.appendEvents(event());
            stored.add(System.nanoTime());
        }
    }

    private static GenericDomainEventMessage<?> event() {
        var post = UUID.randomUUID();
        return new GenericDomainEventMessage<>(
                "Post",
                "post:" + post,
                0,
                new FundingConfirmed(post),
                MetaData.emptyInstance(),
                UUID.randomUUID().toString(),
                Instant.now());
    }
}
