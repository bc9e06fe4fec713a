package org.talentpool.eventlog.messaging;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;

/**
 * A stream whose reader is called when something new can be read from it, for as long as it is open. An error while an event is
 * read comes out as an exception: it would end whoever coordinates the reading, without a word and for good.
 */
final class PromptStream implements BlockingStream<TrackedEventMessage<?>> {
    private final BlockingStream<TrackedEventMessage<?>> events;
    private final Set<PromptStream> open;
    private volatile Runnable callback = () -> {};

    PromptStream(BlockingStream<TrackedEventMessage<?>> events, Set<PromptStream> open) {
        this.events = events;
        this.open = open;
    }

    void call() {
        callback.run();
    }

    @Override
    public boolean setOnAvailableCallback(Runnable callback) {
        this.callback = callback;
        open.add(this);
        return true;
    }

    @Override
    public Optional<TrackedEventMessage<?>> peek() {
        try {
            return events.peek();
        } catch (Error e) {
            throw HandlerBrokenException.of(e);
        }
    }

    @Override
    public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
        try {
            return events.hasNextAvailable(timeout, unit);
        } catch (Error e) {
            throw HandlerBrokenException.of(e);
        }
    }

    @Override
    public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
        try {
            return events.nextAvailable();
        } catch (Error e) {
            throw HandlerBrokenException.of(e);
        }
    }

    @Override
    public void skipMessagesWithPayloadTypeOf(TrackedEventMessage<?> ignored) {
        events.skipMessagesWithPayloadTypeOf(ignored);
    }

    @Override
    public void close() {
        open.remove(this);
        events.close();
    }
}
