package org.talentpool.kernel.refusal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class RefusalTest {
    @Test
    void it_carries_code_rule_and_facts_and_no_stack_trace() {
        var refusal = Refusal.byRule(
                RefusalCode.GRADE_NOT_ALLOWED, "TW-01", "Starts at the lower grade", Map.of("allowed", "G8"));
        assertThat(refusal.code()).isEqualTo(RefusalCode.GRADE_NOT_ALLOWED);
        assertThat(refusal.details().rule()).isEqualTo("TW-01");
        assertThat(refusal.details().facts()).containsEntry("allowed", "G8");
        assertThat(refusal.getStackTrace()).isEmpty();
    }
}
