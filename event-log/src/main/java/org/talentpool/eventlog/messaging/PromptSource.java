package org.talentpool.eventlog.messaging;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.StreamableMessageSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The event store as a source that calls its readers when something new can be read. Axon's embedded store does not, and
 * a pooled processor then looks twice a second only, which every reader of its own writes would feel. One thread waits at
 * the end of the log on behalf of all.
 */
final class PromptSource implements StreamableMessageSource<TrackedEventMessage<?>> {
    private static final Logger LOG = LoggerFactory.getLogger(PromptSource.class);
    private static final long PAUSE_AFTER_FAILURE_MILLIS = 500;

    private final EventStore log;
    private final Set<PromptStream> readers = ConcurrentHashMap.newKeySet();
    private @Nullable Thread watch;

    PromptSource(EventStore log) {
        this.log = log;
    }

    @Override
    public BlockingStream<TrackedEventMessage<?>> openStream(@Nullable TrackingToken token) {
        startWatch();
        return new PromptStream(log.openStream(token), readers);
    }

    @Override
    public @Nullable TrackingToken createTailToken() {
        return log.createTailToken();
    }

    @Override
    public @Nullable TrackingToken createHeadToken() {
        return log.createHeadToken();
    }

    synchronized void stop() {
        if (watch != null) watch.interrupt();
    }

    private synchronized void startWatch() {
        if (watch == null)
            watch = Thread.ofPlatform().name("end-of-log").daemon().start(this::watch);
    }

    /** Goes on whatever happens: without it all readers are late, and nobody is told why. */
    private void watch() {
        while (!Thread.currentThread().isInterrupted()) {
            try (var end = log.openStream(log.createHeadToken())) {
                while (true) callAfterNext(end);
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
            } catch (RuntimeException | Error e) {
                LOG.info("The end of the log is out of sight: {}", e.getClass().getSimpleName());
                pause();
            }
        }
    }

    private void callAfterNext(BlockingStream<TrackedEventMessage<?>> end) throws InterruptedException {
        do end.nextAvailable();
        while (end.hasNextAvailable());
        readers.forEach(PromptStream::call);
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_AFTER_FAILURE_MILLIS);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
