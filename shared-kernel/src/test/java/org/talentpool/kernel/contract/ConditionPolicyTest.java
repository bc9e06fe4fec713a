package org.talentpool.kernel.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talentpool.kernel.contract.Condition.ACCREDITATION;
import static org.talentpool.kernel.contract.Condition.MEDICAL;
import static org.talentpool.kernel.contract.Condition.SECURITY_CLEARANCE;
import static org.talentpool.kernel.contract.Condition.STUDIES_AND_EXPERIENCE;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.talentpool.kernel.sample.Allows;
import org.talentpool.kernel.sample.Refuses;

class ConditionPolicyTest {
    @Test
    @Allows("SE-08")
    @Refuses("SE-08")
    void se_08_the_older_template_asks_for_two() {
        var older = List.of(SECURITY_CLEARANCE, MEDICAL);
        assertThat(ConditionPolicy.outstanding(older, Set.of(MEDICAL))).containsExactly(SECURITY_CLEARANCE);
        assertThat(ConditionPolicy.outstanding(older, Set.of(MEDICAL, SECURITY_CLEARANCE)))
                .isEmpty();
    }

    @Test
    @Refuses("SE-09")
    void se_09_the_newer_template_asks_for_four() {
        assertThat(ConditionPolicy.outstanding(List.of(Condition.values()), Set.of(SECURITY_CLEARANCE, MEDICAL)))
                .containsExactly(STUDIES_AND_EXPERIENCE, ACCREDITATION);
    }
}
