package org.talentpool.kernel.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.talentpool.kernel.sample.Seed;

/** Whether a clearance is enough, against the steps of a ladder and the day on the certificate. */
class ClearancePolicyPropertyTest {
    private static final String LADDER = "NC NS CTS";

    @Test
    void it_agrees_with_the_ladder_and_the_certificate() {
        Seed.of("clearances").eachCase(seed -> {
            var needed = seed.chance(20) ? null : level(seed);
            var startsOn = seed.day(2026, 2027);
            var until = seed.chance(20) ? null : startsOn.plusDays(seed.number(-3, 3));
            var held = seed.chance(20) ? null : new Clearance(level(seed), until);
            assertThat(ClearancePolicy.suffices(needed, held, startsOn))
                    .as("%s needed, %s held on %s", needed, held, startsOn)
                    .isEqualTo(plainly(needed, held, startsOn));
        });
    }

    private static boolean plainly(@Nullable ClearanceLevel needed, @Nullable Clearance held, LocalDate startsOn) {
        if (needed == null) return true;
        if (held == null) return false;
        if (LADDER.indexOf(held.level().name()) < LADDER.indexOf(needed.name())) return false;
        return held.validUntil() == null || held.validUntil().toEpochDay() >= startsOn.toEpochDay();
    }

    private static ClearanceLevel level(Seed seed) {
        return seed.oneOf(List.of(ClearanceLevel.values()));
    }
}
