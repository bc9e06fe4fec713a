package org.talentpool.eventlog.messaging;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.jspecify.annotations.Nullable;

/**
 * The log from some position on, as one reader sees it: read by itself up to the end, and from there on as it is handed out. An error
 * while an event is read comes out as an exception: it would end whoever coordinates the reading, without a word and for good.
 */
final class PromptStream implements BlockingStream<TrackedEventMessage<?>> {
    /** In events that were handed out and not taken yet. */
    static final int MOST = 2_000;

    private final EndOfLog end;
    private final EventsBehind log;
    private final Deque<TrackedEventMessage<?>> ready = new ArrayDeque<>();
    private final Semaphore news = new Semaphore(0);
    private boolean follows;
    private long reached;
    private volatile Runnable callback = () -> {};

    PromptStream(EndOfLog end, EventsBehind log, long reached) {
        this.end = end;
        this.log = log;
        this.reached = reached;
    }

    /** There is something to read, or may be. */
    void call() {
        if (news.availablePermits() == 0) news.release();
        callback.run();
    }

    synchronized void follow() {
        follows = true;
    }

    /**
     * Hands it what comes next. If it has too much in hand already, it does not follow any more and reads by itself what it has not taken.
     *
     * @return whether it follows
     */
    synchronized boolean hand(List<? extends TrackedEventMessage<?>> events) {
        follows = ready.size() + events.size() <= MOST;
        if (follows) events.stream().filter(this::isNew).forEach(ready::add);
        else ready.clear();
        return follows;
    }

    @Override
    public boolean setOnAvailableCallback(Runnable callback) {
        this.callback = callback;
        return true;
    }

    @Override
    public Optional<TrackedEventMessage<?>> peek() {
        fill();
        return Optional.ofNullable(first());
    }

    @Override
    public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
        long until = System.nanoTime() + unit.toNanos(timeout);
        do {
            news.drainPermits();
            fill();
        } while (first() == null && news.tryAcquire(until - System.nanoTime(), TimeUnit.NANOSECONDS));
        return first() != null;
    }

    @Override
    public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
        while (true) {
            hasNextAvailable(Integer.MAX_VALUE, TimeUnit.SECONDS);
            var event = poll();
            if (event != null) return event;
        }
    }

    @Override
    public void close() {
        end.leave(this);
    }

    private void fill() {
        if (!needsToRead()) return;
        try {
            var events = log.read(reached, EndOfLog.PORTION);
            if (events.isEmpty()) end.admit(this, reached);
            else ready(events);
        } catch (Error e) {
            throw HandlerBrokenException.of(e);
        }
    }

    /** Who began to follow had come farther, perhaps, than what had been handed out. */
    private boolean isNew(TrackedEventMessage<?> event) {
        return EndOfLog.positionOf(event) > reached;
    }

    private synchronized boolean needsToRead() {
        return ready.isEmpty() && !follows;
    }

    private synchronized void ready(List<? extends TrackedEventMessage<?>> events) {
        ready.addAll(events);
    }

    private synchronized @Nullable TrackedEventMessage<?> first() {
        return ready.peek();
    }

    private synchronized @Nullable TrackedEventMessage<?> poll() {
        var event = ready.poll();
        if (event != null) reached = EndOfLog.positionOf(event);
        return event;
    }
}
