package org.talentpool.standalone.e2e;

import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Plans posts over all replicas in turn and reads each from another one than it was written to. What was accepted is kept;
 * a request whose answer did not come is sent again with its idempotency key, to whoever answers.
 */
final class Load implements AutoCloseable {
    private static final int SENDERS = 3;
    private static final long PAUSE_MS = 20;

    private final List<? extends Host> replicas;
    private final LocalDate today;
    private final List<Thread> threads = new ArrayList<>();
    private final AtomicInteger turn = new AtomicInteger();
    final List<String> accepted = Collections.synchronizedList(new ArrayList<>());
    final List<String> wrong = Collections.synchronizedList(new ArrayList<>());
    final List<Long> readAfterWrite = Collections.synchronizedList(new ArrayList<>());
    final AtomicInteger late = new AtomicInteger();
    private volatile boolean going = true;

    Load(List<? extends Host> replicas, LocalDate today) {
        this.replicas = replicas;
        this.today = today;
        for (int sender = 0; sender < SENDERS; sender++)
            threads.add(Thread.ofPlatform().start(this::send));
    }

    private void send() {
        while (going) {
            var journey = new Journey();
            var key = Map.of("Idempotency-Key", UUID.randomUUID().toString());
            int replica = turn.getAndIncrement();
            var answer = plan(journey, key, replica);
            if (answer != null) read(journey, answer.position(), replica + 1);
            pause();
        }
    }

    private Answer plan(Journey journey, Map<String, String> key, int first) {
        for (int attempt = first; going || attempt == first; attempt++) {
            try {
                var answer = officer(attempt).post("/api/posts", journey.postBody(today), key);
                if (answer.status() == 201) {
                    accepted.add(journey.post());
                    return answer;
                }
                if (answer.status() < 500) wrong.add("planning: %d %s".formatted(answer.status(), answer.text()));
            } catch (UncheckedIOException away) {
                // Sent again like what was answered, and not at once: whoever is starting needs the processor more.
            }
            pause();
        }
        return null;
    }

    private void read(Journey journey, long position, int replica) {
        long start = System.nanoTime();
        try {
            var answer = officer(replica).get("/api/posts/%s?minPosition=%d".formatted(journey.post(), position));
            if (answer.status() == 200) readAfterWrite.add(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start));
            else if (answer.status() == 503) late.incrementAndGet();
            else wrong.add("reading: %d %s".formatted(answer.status(), answer.text()));
        } catch (UncheckedIOException away) {
            pause();
        }
    }

    private Client officer(int turn) {
        return replicas.get(Math.floorMod(turn, replicas.size())).as("officer");
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(PAUSE_MS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() throws InterruptedException {
        going = false;
        for (var thread : threads) thread.join();
    }
}
