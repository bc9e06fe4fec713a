package org.talentpool.kernel.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talentpool.kernel.sample.MatchSample.aMember;
import static org.talentpool.kernel.sample.MatchSample.aMembership;
import static org.talentpool.kernel.sample.MatchSample.aVacancy;
import static org.talentpool.kernel.sample.Samples.IN_FORCE;
import static org.talentpool.kernel.sample.Samples.QUALIFICATIONS;
import static org.talentpool.kernel.sample.Samples.SLOT;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.talentpool.kernel.candidate.Preferences;
import org.talentpool.kernel.candidate.Qualifications;
import org.talentpool.kernel.contract.Regime;
import org.talentpool.kernel.contract.Standing;
import org.talentpool.kernel.eligibility.Eligibility;
import org.talentpool.kernel.grade.Grade;

/** What the candidate accepts decides like an essential criterion. */
class AcceptanceTest {
    @Test
    void the_lowest_grade_accepted_counts_against_the_grade_the_post_starts_at() {
        assertThat(judge(accepting(new Preferences(List.of(), Grade.G8, null))).fits())
                .isTrue();
        var choosy = judge(accepting(new Preferences(List.of(), Grade.G10, null)));
        assertThat(choosy.failed()).containsExactly("GRADE");
        assertThat(finding(choosy, "GRADE").found()).isEqualTo("listed for G8/G10, accepts from G10");
    }

    @Test
    void the_regime_and_the_first_day_accepted_decide() {
        assertThat(judge(accepting(new Preferences(List.of(Regime.PROJECT), null, null)))
                        .failed())
                .containsExactly("REGIME");
        assertThat(judge(accepting(new Preferences(List.of(), null, LocalDate.parse("2026-06-01"))))
                        .fits())
                .isTrue();
        assertThat(judge(accepting(new Preferences(List.of(), null, LocalDate.parse("2026-06-02"))))
                        .failed())
                .containsExactly("AVAILABILITY");
    }

    private static Verdict judge(PoolMember member) {
        return MatchPolicy.judge(member, aVacancy(), new Eligibility(true, true), IN_FORCE);
    }

    private static PoolMember accepting(Preferences accepts) {
        var brings = new Qualifications(
                Standing.EXTERNAL,
                QUALIFICATIONS.education(),
                QUALIFICATIONS.languages(),
                QUALIFICATIONS.experience(),
                QUALIFICATIONS.skills(),
                accepts);
        return aMember(brings, aMembership(SLOT));
    }

    private static Finding finding(Verdict verdict, String criterion) {
        return verdict.findings().stream()
                .filter(finding -> finding.criterion().equals(criterion))
                .findFirst()
                .orElseThrow();
    }
}
