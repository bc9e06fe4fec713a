package org.talentpool.eventlog.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.GenericTrackedEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.StreamableMessageSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class EndOfLogTest {
    /** A log that has every third position, up to where it is written. */
    private static final class Log implements StreamableMessageSource<TrackedEventMessage<?>>, EventsBehind {
        private static final int STEP = 3;

        private final AtomicInteger reads = new AtomicInteger();
        private volatile long last;
        private final Semaphore answers = new Semaphore(Integer.MAX_VALUE);
        private final AtomicBoolean fails = new AtomicBoolean();

        void write(int events) {
            last += (long) events * STEP;
        }

        @Override
        public List<? extends TrackedEventMessage<?>> read(long position, int most) {
            if (fails.compareAndSet(true, false)) throw new OutOfMemoryError("no room for this event");
            long first = (position / STEP + 1) * STEP;
            var events = LongStream.iterate(first, at -> at <= last, at -> at + STEP)
                    .limit(most)
                    .mapToObj(Log::event)
                    .toList();
            if (!events.isEmpty()) reads.incrementAndGet();
            if (Thread.currentThread().getName().equals("end-of-log") && !events.isEmpty())
                answers.acquireUninterruptibly();
            return events;
        }

        /** What the end of the log asks for is read, and not answered yet. */
        void hold() {
            answers.drainPermits();
        }

        void awaitHeld() {
            while (!answers.hasQueuedThreads()) Thread.onSpinWait();
        }

        void answer() {
            answers.release();
        }

        private static TrackedEventMessage<?> event(long position) {
            return new GenericTrackedEventMessage<>(
                    new GlobalSequenceTrackingToken(position), GenericEventMessage.asEventMessage("told"));
        }

        @Override
        public BlockingStream<TrackedEventMessage<?>> openStream(@Nullable TrackingToken token) {
            throw new AssertionError("read by the end of the log");
        }

        @Override
        public @Nullable TrackingToken createTailToken() {
            return null;
        }

        @Override
        public TrackingToken createHeadToken() {
            return new GlobalSequenceTrackingToken(last);
        }
    }

    private final Log log = new Log();
    private final EndOfLog end = new EndOfLog(log, log);

    @AfterEach
    void stop() {
        end.stop();
    }

    /** A reader at the end of the log. */
    private BlockingStream<TrackedEventMessage<?>> follower() {
        var stream = end.openStream(end.createHeadToken());
        assertThat(stream.hasNextAvailable()).isFalse();
        return stream;
    }

    private static List<Long> take(BlockingStream<TrackedEventMessage<?>> stream, int events) {
        var taken = new ArrayList<Long>();
        try {
            while (taken.size() < events) taken.add(EndOfLog.positionOf(stream.nextAvailable()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return taken;
    }

    private static List<Long> positions(long after, int events) {
        return LongStream.rangeClosed(1, events)
                .mapToObj(number -> after + number * Log.STEP)
                .toList();
    }

    @Test
    void readers_are_called_also_after_an_error() throws InterruptedException {
        var called = new CountDownLatch(1);
        try (var reader = follower()) {
            reader.setOnAvailableCallback(called::countDown);
            log.fails.set(true);
            log.write(1);

            assertThat(called.await(10, TimeUnit.SECONDS)).isTrue();
            assertThat(take(reader, 1)).isEqualTo(positions(0, 1));
        }
    }

    @Test
    void many_at_the_end_are_one_who_reads() {
        var readers = List.of(follower(), follower(), follower(), follower(), follower());
        int before = log.reads.get();
        log.write(400);
        end.look();

        for (var reader : readers) assertThat(take(reader, 400)).isEqualTo(positions(0, 400));
        assertThat(log.reads.get() - before).isOne();
        readers.forEach(BlockingStream::close);
    }

    @Test
    void who_takes_nothing_is_not_handed_all_and_misses_none() {
        int events = 5 * PromptStream.MOST;
        try (var idle = follower();
                var busy = follower()) {
            log.write(events);
            end.look();
            assertThat(take(busy, events)).isEqualTo(positions(0, events));
            int before = log.reads.get();

            assertThat(take(idle, events)).isEqualTo(positions(0, events));
            assertThat(log.reads.get() - before).isGreaterThan(1);
        }
    }

    @Test
    void who_comes_when_all_have_left_is_told_from_where_it_begins() {
        try (var first = follower()) {
            log.write(700);
            assertThat(take(first, 700)).hasSize(700);
        }
        try (var second = end.openStream(new GlobalSequenceTrackingToken(300))) {
            assertThat(take(second, 600)).isEqualTo(positions(300, 600));
            log.write(5);
            assertThat(take(second, 5)).isEqualTo(positions(2_100, 5));
        }
    }

    @Test
    void who_has_come_farther_than_the_end_as_handed_out_is_told_what_is_new_only() {
        try (var first = follower();
                var second = end.openStream(null)) {
            log.hold();
            log.write(10);
            log.awaitHeld();
            assertThat(take(second, 10)).isEqualTo(positions(0, 10));
            assertThat(second.hasNextAvailable()).isFalse();

            log.answer();
            assertThat(take(first, 10)).isEqualTo(positions(0, 10));
            log.write(1);
            log.answer();
            assertThat(take(second, 1)).isEqualTo(positions(30, 1));
        }
    }

    @Test
    void who_has_not_come_as_far_as_the_others_reads_on_by_itself() {
        try (var first = follower();
                var second = (PromptStream) end.openStream(null)) {
            log.write(10);
            assertThat(take(first, 10)).hasSize(10);

            end.admit(second, 0);
            log.write(1);
            assertThat(take(second, 11)).isEqualTo(positions(0, 11));
        }
    }

    @Test
    void what_was_read_for_those_who_left_is_not_handed_to_who_came_meanwhile() {
        var second = (PromptStream) end.openStream(null);
        try (var first = follower()) {
            log.write(10);
            assertThat(take(first, 10)).hasSize(10);
            log.hold();
            log.write(10);
            log.awaitHeld();
        }
        // As if it had seen the end before anything was written, and got no farther until now.
        end.admit(second, 0);
        log.answer();
        log.answer();

        assertThat(take(second, 20)).isEqualTo(positions(0, 20));
        second.close();
    }

    @Test
    void each_of_many_who_come_and_go_is_told_everything_once_and_in_order() {
        int events = 20_000;
        var writer = CompletableFuture.runAsync(() -> {
            for (int written = 0; written < events; written += 20) {
                log.write(20);
            }
        });
        var readers = LongStream.range(0, 8)
                .mapToObj(seed -> CompletableFuture.supplyAsync(() -> comeAndGo(new Random(seed), events)))
                .toList();
        writer.join();

        for (var reader : readers) assertThat(reader.join()).isEqualTo(positions(0, events));
    }

    private List<Long> comeAndGo(Random random, int events) {
        var taken = new ArrayList<Long>();
        while (taken.size() < events) {
            var token = taken.isEmpty() ? null : new GlobalSequenceTrackingToken(taken.getLast());
            try (var stream = end.openStream(token)) {
                taken.addAll(take(stream, Math.min(random.nextInt(1, 5_000), events - taken.size())));
            }
        }
        return taken;
    }
}
