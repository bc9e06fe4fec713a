package org.talentpool.command.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.axonframework.eventhandling.GenericEventMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TodayTest {
    @AfterEach
    void letTimeGoOn() {
        GenericEventMessage.clock = Clock.systemUTC();
    }

    @ParameterizedTest
    @CsvSource({
        "2025-04-21T21:59:59Z, 2025-04-21",
        "2025-04-21T22:00:00Z, 2025-04-22",
        "2025-12-31T22:59:59Z, 2025-12-31",
        "2025-12-31T23:00:00Z, 2026-01-01"
    })
    void a_day_ends_at_midnight_in_brussels(Instant instant, LocalDate day) {
        GenericEventMessage.clock = Clock.fixed(instant, ZoneOffset.UTC);
        assertThat(Today.inBrussels()).isEqualTo(day);
    }
}
