package org.talentpool.eventlog.storage;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.List;
import java.util.Optional;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.junit.jupiter.api.Test;
import org.talentpool.eventlog.storage.KnownStreams.Known;

class KnownStreamsTest {
    private final KnownStreams known = new KnownStreams(100, (stream, messages) -> Optional.empty());
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();

    @Test
    void what_is_found_in_memory_and_what_is_not_is_counted() {
        known.bindTo(meters);
        known.remember("post:1", new Known(List.of(new GenericDomainEventMessage<>("Post", "post:1", 0, "planned"))));
        known.find("post:1");
        known.find("post:1");
        known.find("post:2");

        assertThat(lookedUp("true")).isEqualTo(2);
        assertThat(lookedUp("false")).isOne();
        assertThat(meters.get("talentpool.streams.remembered").gauge().value()).isOne();
    }

    private double lookedUp(String found) {
        return meters.get("talentpool.streams.known")
                .tag("found", found)
                .functionCounter()
                .count();
    }
}
