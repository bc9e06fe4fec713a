package org.talentpool.eventlog.messaging;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.axonframework.messaging.Message;
import org.axonframework.monitoring.MessageMonitor;
import org.jspecify.annotations.Nullable;

/**
 * Times the messages of a bus or processor by their type, and counts those that failed. A message that nobody handles is none.
 * The meters of a type are looked up once, not with each message.
 */
final class MessageTimes implements MessageMonitor<Message<?>> {
    private record Meters(Timer all, Counter failed) {}

    private final MeterRegistry registry;
    private final String name;
    private final Tags tags;
    private final Map<Class<?>, Meters> byType = new ConcurrentHashMap<>();

    /** @param name under which Axon's users know the meters: {@code commandBus}, {@code queryBus}, {@code eventProcessor} */
    MessageTimes(MeterRegistry registry, String name, Tags tags) {
        this.registry = registry;
        this.name = name;
        this.tags = tags;
    }

    @Override
    public MonitorCallback onMessageIngested(Message<?> message) {
        var meters = byType.computeIfAbsent(message.getPayloadType(), this::register);
        long start = System.nanoTime();
        return new MonitorCallback() {
            @Override
            public void reportSuccess() {
                meters.all.record(System.nanoTime() - start, TimeUnit.NANOSECONDS);
            }

            @Override
            public void reportFailure(@Nullable Throwable cause) {
                reportSuccess();
                meters.failed.increment();
            }

            @Override
            public void reportIgnored() {}
        };
    }

    private Meters register(Class<?> type) {
        var its = tags.and("payloadType", type.getSimpleName());
        return new Meters(registry.timer(name + ".allTimer", its), registry.counter(name + ".failureCounter", its));
    }
}
