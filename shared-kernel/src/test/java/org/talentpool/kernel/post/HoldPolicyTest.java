package org.talentpool.kernel.post;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.talentpool.kernel.contract.Standing;
import org.talentpool.kernel.policy.PoliciesInForce;
import org.talentpool.kernel.policy.Rulebook;
import org.talentpool.kernel.sample.Allows;
import org.talentpool.kernel.sample.Refuses;

class HoldPolicyTest {
    private static final PoliciesInForce IN_FORCE = Rulebook.BASELINE.on(LocalDate.parse("2026-02-02"));

    @Test
    @Allows("PO-14")
    void po_14_a_hold_lasts_60_days() {
        assertThat(HoldPolicy.defaultUntil(IN_FORCE, Standing.EXTERNAL)).isEqualTo(LocalDate.parse("2026-04-03"));
        assertThat(HoldPolicy.defaultUntil(IN_FORCE, Standing.SECONDED)).isEqualTo(LocalDate.parse("2026-04-03"));
    }

    @Test
    @Allows("PO-15")
    void po_15_an_extension_adds_30_days() {
        assertThat(HoldPolicy.extendedUntil(LocalDate.parse("2026-04-03"), IN_FORCE))
                .isEqualTo(LocalDate.parse("2026-05-03"));
    }

    @Test
    @Refuses("PO-15")
    void po_15_a_hold_is_extended_once_up_to_its_last_day() {
        var today = IN_FORCE.day();
        assertThat(HoldPolicy.ruleAgainstExtension(today, false, Standing.EXTERNAL, IN_FORCE))
                .isEmpty();
        assertThat(HoldPolicy.ruleAgainstExtension(today.minusDays(1), false, Standing.EXTERNAL, IN_FORCE))
                .contains("PO-15");
        assertThat(HoldPolicy.ruleAgainstExtension(today, true, Standing.SECONDED, IN_FORCE))
                .contains("PO-15");
    }

    @Test
    @Refuses("PO-16")
    void po_16_a_hold_of_serving_staff_has_no_extension() {
        assertThat(HoldPolicy.ruleAgainstExtension(IN_FORCE.day(), false, Standing.SERVING_STAFF, IN_FORCE))
                .contains("PO-16");
    }

    @Test
    @Allows("PO-16")
    void po_16_serving_staff_are_held_for_90_days() {
        assertThat(HoldPolicy.defaultUntil(IN_FORCE, Standing.SERVING_STAFF)).isEqualTo(LocalDate.parse("2026-05-03"));
    }
}
