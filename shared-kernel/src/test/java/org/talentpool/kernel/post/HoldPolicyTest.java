package org.talentpool.kernel.post;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.talentpool.kernel.contract.Standing;
import org.talentpool.kernel.policy.PoliciesInForce;
import org.talentpool.kernel.policy.Rulebook;
import org.talentpool.kernel.sample.Allows;

class HoldPolicyTest {
    private static final PoliciesInForce IN_FORCE = Rulebook.BASELINE.on(LocalDate.parse("2026-02-02"));

    @Test
    @Allows("PO-14")
    void po_14_a_hold_lasts_60_days() {
        assertThat(HoldPolicy.defaultUntil(IN_FORCE, Standing.EXTERNAL)).isEqualTo(LocalDate.parse("2026-04-03"));
        assertThat(HoldPolicy.defaultUntil(IN_FORCE, Standing.SECONDED)).isEqualTo(LocalDate.parse("2026-04-03"));
    }

    @Test
    @Allows("PO-16")
    void po_16_serving_staff_are_held_for_90_days() {
        assertThat(HoldPolicy.defaultUntil(IN_FORCE, Standing.SERVING_STAFF)).isEqualTo(LocalDate.parse("2026-05-03"));
    }
}
