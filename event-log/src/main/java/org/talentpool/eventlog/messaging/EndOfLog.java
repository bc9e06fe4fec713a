package org.talentpool.eventlog.messaging;

import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.StreamableMessageSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The end of the log, read by one thread for all who have come that far; they are called as soon as there is something. What is new is
 * handed to each and kept by nobody else. Axon's embedded store keeps it in a list in which each event links to the next, so that one
 * that has grown old in memory keeps alive all that ever came behind it; and it calls nobody.
 */
final class EndOfLog implements StreamableMessageSource<TrackedEventMessage<?>> {
    private static final Logger LOG = LoggerFactory.getLogger(EndOfLog.class);
    static final int PORTION = 500;

    /** How long to wait for an append of this process, which is told, before looking for those of others. */
    private static final long LOOK_EVERY_MILLIS = 50;
    /** What is read one by one costs more than what is read together. */
    private static final long PAUSE_AFTER_READING_MILLIS = 25;

    private static final long PAUSE_AFTER_FAILURE_MILLIS = 500;

    private final StreamableMessageSource<TrackedEventMessage<?>> log;
    private final EventsBehind events;
    private final Semaphore news = new Semaphore(0);
    private final Set<PromptStream> open = ConcurrentHashMap.newKeySet();
    private final Set<PromptStream> followers = new HashSet<>();
    private long position;
    private @Nullable Thread watch;

    EndOfLog(StreamableMessageSource<TrackedEventMessage<?>> log, EventsBehind events) {
        this.log = log;
        this.events = events;
    }

    @Override
    public BlockingStream<TrackedEventMessage<?>> openStream(@Nullable TrackingToken token) {
        startWatch();
        var stream = new PromptStream(
                this, events, token == null ? 0 : token.position().orElse(0));
        open.add(stream);
        return stream;
    }

    @Override
    public @Nullable TrackingToken createTailToken() {
        return log.createTailToken();
    }

    @Override
    public @Nullable TrackingToken createHeadToken() {
        return log.createHeadToken();
    }

    /** Something may have been stored. */
    void look() {
        if (news.availablePermits() == 0) news.release();
    }

    /**
     * Has a stream follow, unless what is behind the position it has reached was handed out already: then it has to read on by itself.
     * Who follows first says where the end is.
     */
    synchronized void admit(PromptStream stream, long reached) {
        if (followers.isEmpty()) position = reached;
        if (reached < position) return;
        stream.follow();
        followers.add(stream);
        look();
    }

    synchronized void leave(PromptStream stream) {
        open.remove(stream);
        followers.remove(stream);
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
        try {
            while (true) {
                try {
                    readOn();
                } catch (RuntimeException | Error e) {
                    LOG.info(
                            "The end of the log is out of sight: {}",
                            e.getClass().getSimpleName());
                    Thread.sleep(PAUSE_AFTER_FAILURE_MILLIS);
                }
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private void readOn() throws InterruptedException {
        news.drainPermits();
        var after = position();
        int read = after.isPresent() ? readBehind(after.getAsLong()) : 0;
        if (read == 0) news.tryAcquire(LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS);
        else if (read < PORTION) Thread.sleep(PAUSE_AFTER_READING_MILLIS);
    }

    private int readBehind(long after) {
        var next = events.read(after, PORTION);
        if (!next.isEmpty()) {
            handOut(after, next);
            open.forEach(PromptStream::call);
        }
        return next.size();
    }

    private synchronized OptionalLong position() {
        return followers.isEmpty() ? OptionalLong.empty() : OptionalLong.of(position);
    }

    private synchronized void handOut(long after, List<? extends TrackedEventMessage<?>> next) {
        // Meanwhile all may have left, and another may have come.
        if (followers.isEmpty() || position != after) return;
        followers.removeIf(stream -> !stream.hand(next));
        position = positionOf(next.getLast());
    }

    static long positionOf(TrackedEventMessage<?> event) {
        return event.trackingToken().position().orElseThrow();
    }
}
