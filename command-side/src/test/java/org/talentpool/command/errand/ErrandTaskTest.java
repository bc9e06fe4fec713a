package org.talentpool.command.errand;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** How long an errand that failed waits. */
class ErrandTaskTest {
    private final ErrandProperties properties = new ErrandProperties(
            Duration.ofSeconds(1), Duration.ofSeconds(10), 50, Duration.ofSeconds(5), Duration.ofMinutes(10));

    @Test
    void an_errand_that_failed_waits_twice_as_long_each_time_up_to_a_bound() {
        assertThat(properties.retryAfter(0)).isEqualTo(Duration.ofSeconds(5));
        assertThat(properties.retryAfter(1)).isEqualTo(Duration.ofSeconds(10));
        assertThat(properties.retryAfter(6)).isEqualTo(Duration.ofSeconds(320));
        assertThat(properties.retryAfter(7)).isEqualTo(Duration.ofMinutes(10));
        assertThat(properties.retryAfter(Integer.MAX_VALUE)).isEqualTo(Duration.ofMinutes(10));
    }
}
