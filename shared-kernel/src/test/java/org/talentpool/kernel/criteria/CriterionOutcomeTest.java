package org.talentpool.kernel.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talentpool.kernel.criteria.CriterionOutcome.MET;
import static org.talentpool.kernel.criteria.CriterionOutcome.NOT_EVIDENCED;
import static org.talentpool.kernel.criteria.CriterionOutcome.NOT_MET;

import org.junit.jupiter.api.Test;

class CriterionOutcomeTest {
    @Test
    void what_falls_short_is_not_met_and_what_is_unknown_is_not_evidenced() {
        assertThat(CriterionOutcome.of(true, false)).isEqualTo(MET);
        assertThat(CriterionOutcome.of(true, true)).isEqualTo(MET);
        assertThat(CriterionOutcome.of(false, true)).isEqualTo(NOT_MET);
        assertThat(CriterionOutcome.of(false, false)).isEqualTo(NOT_EVIDENCED);
    }

    @Test
    void only_what_is_met_is_met() {
        assertThat(MET.isMet()).isTrue();
        assertThat(NOT_MET.isMet()).isFalse();
        assertThat(NOT_EVIDENCED.isMet()).isFalse();
    }
}
