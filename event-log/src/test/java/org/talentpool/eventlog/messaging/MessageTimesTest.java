package org.talentpool.eventlog.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.messaging.Message;
import org.axonframework.monitoring.MessageMonitor.MonitorCallback;
import org.junit.jupiter.api.Test;

class MessageTimesTest {
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final MessageTimes times = new MessageTimes(meters, "commandBus", Tags.of("processorName", "projections"));

    @Test
    void messages_are_timed_by_type_and_those_that_failed_counted() {
        ingest("one").reportSuccess();
        ingest("two").reportFailure(new IllegalStateException("broken"));
        ingest(3).reportSuccess();

        assertThat(timed("String")).isEqualTo(2);
        assertThat(timed("Integer")).isOne();
        assertThat(meters.get("commandBus.failureCounter")
                        .tags("processorName", "projections", "payloadType", "String")
                        .counter()
                        .count())
                .isOne();
    }

    @Test
    void what_nobody_handles_is_not_timed() {
        ingest("one").reportIgnored();

        assertThat(timed("String")).isZero();
    }

    private MonitorCallback ingest(Object payload) {
        Message<?> message = GenericCommandMessage.asCommandMessage(payload);
        return times.onMessageIngested(message);
    }

    private long timed(String type) {
        return meters.get("commandBus.allTimer")
                .tags("processorName", "projections", "payloadType", type)
                .timer()
                .count();
    }
}
