package org.talentpool.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HttpBenchmarkE2E {
    @Test
    void clients_are_answered_without_an_error() throws Exception {
        var run = Run.of("http --size 20 --clients 4 --seconds 1 --warm-up-seconds 1"
                + " --jar ../standalone/target/standalone-1.0.0.jar");

        assertThat(run.number("http_errors")).isZero();
        assertThat(run.number("http_rps")).isPositive();
        assertThat(run.figures()).containsKeys("http_p50_ms", "http_p95_ms", "http_p99_ms");
    }
}
