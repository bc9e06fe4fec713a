package org.talentpool.eventlog.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class FewerSeriesTest {
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();

    FewerSeriesTest() {
        meters.config().meterFilter(new FewerSeries());
    }

    @Test
    void one_timer_of_each_kind_is_kept_without_quantiles() {
        timer("eventProcessor.allTimer").record(Duration.ofMillis(3));
        timer("eventProcessor.ignoredTimer").record(Duration.ofMillis(3));

        assertThat(meters.getMeters())
                .extracting(Meter::getId)
                .extracting(Meter.Id::getName)
                .containsExactly("eventProcessor.allTimer");
        assertThat(meters.get("eventProcessor.allTimer").timer().takeSnapshot().percentileValues())
                .isEmpty();
    }

    @Test
    void others_keep_what_they_ask_for() {
        timer("talentpool.match.successTimer").record(Duration.ofMillis(3));

        assertThat(meters.get("talentpool.match.successTimer")
                        .timer()
                        .takeSnapshot()
                        .percentileValues())
                .isNotEmpty();
    }

    private Timer timer(String name) {
        return Timer.builder(name).publishPercentiles(0.5, 0.99).register(meters);
    }
}
