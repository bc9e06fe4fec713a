package org.talentpool.eventlog.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.GenericTrackedEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.Test;

class PromptSourceTest {
    /** What is at the end of a log: first an error, as if memory ran out, then an event. */
    private static final class End implements BlockingStream<TrackedEventMessage<?>> {
        private final AtomicInteger asked;

        End(AtomicInteger asked) {
            this.asked = asked;
        }

        @Override
        public Optional<TrackedEventMessage<?>> peek() {
            return Optional.empty();
        }

        @Override
        public boolean hasNextAvailable(int timeout, TimeUnit unit) {
            return false;
        }

        @Override
        public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
            return switch (asked.incrementAndGet()) {
                case 1 -> throw new OutOfMemoryError("no room for this event");
                case 2 ->
                    new GenericTrackedEventMessage<>(
                            new GlobalSequenceTrackingToken(1), GenericEventMessage.asEventMessage("told"));
                default -> {
                    Thread.sleep(TimeUnit.MINUTES.toMillis(1));
                    throw new IllegalStateException("nobody ended it");
                }
            };
        }

        @Override
        public void close() {}
    }

    @Test
    void readers_are_called_also_after_an_error() throws InterruptedException {
        var asked = new AtomicInteger();
        var log = (EventStore) Objects.requireNonNull(Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {EventStore.class},
                (_, method, _) -> method.getName().equals("openStream") ? new End(asked) : null));
        var source = new PromptSource(log);
        var called = new CountDownLatch(1);
        try (var reader = source.openStream(null)) {
            reader.setOnAvailableCallback(called::countDown);

            assertThat(called.await(10, TimeUnit.SECONDS)).isTrue();
        } finally {
            source.stop();
        }
    }
}
