package org.talentpool.eventlog.axonserver;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.talentpool.eventlog.messaging.HandlerBrokenException;
import org.talentpool.eventlog.storage.PlacedEvent;

/**
 * What one follower has been sent. An error while an event is read comes out as an exception: it would end whoever coordinates the
 * reading, without a word and for good. Events that nobody handles are sent all the same, or the follower would seem to be behind.
 */
final class ServerStream implements BlockingStream<TrackedEventMessage<?>> {
    private static final int AT_ONCE = 500;

    private final Following events;
    private final Decoding decoding;
    private final Deque<TrackedEventMessage<?>> ready = new ArrayDeque<>();
    private final Semaphore news = new Semaphore(0);
    private volatile Runnable callback = () -> {};

    ServerStream(Following events, Decoding decoding) {
        this.events = events;
        this.decoding = decoding;
        events.onAvailable(() -> {
            news.release();
            callback.run();
        });
    }

    @Override
    public boolean setOnAvailableCallback(Runnable callback) {
        this.callback = callback;
        return true;
    }

    @Override
    public Optional<TrackedEventMessage<?>> peek() {
        fill();
        return Optional.ofNullable(ready.peek());
    }

    @Override
    public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
        long end = System.nanoTime() + unit.toNanos(timeout);
        do {
            news.drainPermits();
            fill();
        } while (ready.isEmpty() && news.tryAcquire(end - System.nanoTime(), TimeUnit.NANOSECONDS));
        return !ready.isEmpty();
    }

    @Override
    public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
        while (!hasNextAvailable(Integer.MAX_VALUE, TimeUnit.SECONDS)) {}
        return Objects.requireNonNull(ready.poll());
    }

    @Override
    public void close() {
        events.close();
    }

    private void fill() {
        if (!ready.isEmpty()) return;
        var sent = new ArrayList<PlacedEvent>();
        for (var event = events.poll(); event != null; event = sent.size() < AT_ONCE ? events.poll() : null)
            sent.add(event);
        try {
            decoding.decode(sent).forEach(ready::add);
        } catch (Error e) {
            throw HandlerBrokenException.of(e);
        }
    }
}
