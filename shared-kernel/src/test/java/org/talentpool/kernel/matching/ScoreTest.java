package org.talentpool.kernel.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talentpool.kernel.sample.MatchSample.aMember;
import static org.talentpool.kernel.sample.MatchSample.aMembership;
import static org.talentpool.kernel.sample.MatchSample.aVacancy;
import static org.talentpool.kernel.sample.Samples.IN_FORCE;
import static org.talentpool.kernel.sample.Samples.QUALIFICATIONS;
import static org.talentpool.kernel.sample.Samples.SLOT;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.talentpool.kernel.candidate.Qualifications;
import org.talentpool.kernel.criteria.Criteria;
import org.talentpool.kernel.criteria.DesirableCriterion;
import org.talentpool.kernel.eligibility.Eligibility;
import org.talentpool.kernel.sample.Seed;

class ScoreTest {
    @Test
    void it_agrees_with_a_sum_on_paper_and_never_decides() {
        Seed.of("score").eachCase(seed -> {
            var asked = new ArrayList<DesirableCriterion>();
            var brought = new ArrayList<String>();
            var earned = 0;
            var offered = 0;
            for (var n = seed.number(0, 6); n > 0; n--) {
                var wish = DesirableCriterion.skill("SKILL_" + n, seed.number(1, 9));
                asked.add(wish);
                offered += wish.weight();
                if (seed.chance(50)) {
                    brought.add(wish.subject());
                    earned += wish.weight();
                }
            }
            var verdict = judge(brought, asked);
            assertThat(verdict.score()).as("%d of %d", earned, offered).isEqualTo(onPaper(earned, offered));
            assertThat(verdict.fits()).isTrue();
        });
    }

    private static double onPaper(int earned, int offered) {
        if (offered == 0) return 100;
        return BigDecimal.valueOf(100L * earned)
                .divide(BigDecimal.valueOf(offered), 1, RoundingMode.HALF_UP)
                .doubleValue();
    }

    private static Verdict judge(List<String> skills, List<DesirableCriterion> asked) {
        var brings = new Qualifications(
                QUALIFICATIONS.standing(), null, List.of(), List.of(), skills, QUALIFICATIONS.accepts());
        return MatchPolicy.judge(
                aMember(brings, aMembership(SLOT)),
                aVacancy(SLOT, new Criteria(null, List.of(), null, List.of(), asked)),
                new Eligibility(true, true),
                IN_FORCE);
    }
}
