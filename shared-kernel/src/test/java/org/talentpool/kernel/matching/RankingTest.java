package org.talentpool.kernel.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talentpool.kernel.sample.Samples.IN_FORCE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.talentpool.kernel.candidate.MembershipEvidence;
import org.talentpool.kernel.eligibility.Eligibility;
import org.talentpool.kernel.sample.MatchSample;
import org.talentpool.kernel.sample.Samples;

class RankingTest {
    private static final Comparator<Ranking> BASELINE = Ranking.bestFirst(Scoring.BASELINE);
    private static final LocalDate EARLY = LocalDate.parse("2025-10-01");
    private static final LocalDate LATE = LocalDate.parse("2025-11-01");
    private static final UUID LOW = UUID.fromString("00000000-0000-4000-8000-000000000001");
    private static final UUID HIGH = UUID.fromString("f0000000-0000-4000-8000-000000000001");

    @Test
    void score_then_merit_then_notification_then_id() {
        var order = List.of(
                new Ranking(87.5, 100, LATE, HIGH),
                new Ranking(75.0, 9000, LATE, HIGH),
                new Ranking(75.0, 8000, EARLY, HIGH),
                new Ranking(75.0, 8000, LATE, LOW),
                new Ranking(75.0, 8000, LATE, HIGH));
        var shuffled = new ArrayList<>(order);
        Collections.shuffle(shuffled, new Random(42));
        assertThat(shuffled.stream().sorted(BASELINE)).containsExactlyElementsOf(order);
    }

    @Test
    void of_equals_the_id_decides_either_way() {
        assertThat(BASELINE.compare(new Ranking(75.0, 8000, LATE, LOW), new Ranking(75.0, 8000, LATE, HIGH)))
                .isNegative();
        assertThat(BASELINE.compare(new Ranking(75.0, 8000, LATE, HIGH), new Ranking(75.0, 8000, LATE, LOW)))
                .isPositive();
    }

    @Test
    void a_member_of_two_lists_ranks_by_the_one_that_was_judged() {
        var judged = MatchSample.aMembership(Samples.SLOT);
        var other = new Membership(
                HIGH, judged.profiles(), judged.gradeSlots(), EARLY, MembershipEvidence.NONE, true, judged.term());
        var member = MatchSample.aMember(Samples.QUALIFICATIONS, other, judged);
        var verdict = MatchPolicy.judge(member, MatchSample.aVacancy(), new Eligibility(true, true), IN_FORCE);
        assertThat(Ranking.of(member, verdict).merit()).isEqualTo(8350);
    }

    @Test
    void a_member_ranks_by_the_membership_that_was_judged() {
        var member = MatchSample.aMember();
        var verdict = MatchPolicy.judge(member, MatchSample.aVacancy(), new Eligibility(true, true), IN_FORCE);
        assertThat(Ranking.of(member, verdict))
                .isEqualTo(new Ranking(75.0, 8350, Samples.NOTIFIED_ON, Samples.CANDIDATE.value()));
    }

    @Test
    void a_member_without_a_membership_comes_last_among_equal_scores() {
        var stranger = MatchSample.aMember(Samples.QUALIFICATIONS);
        var known = new Ranking(0, 0, LATE, Samples.ANOTHER_CANDIDATE.value());
        assertThat(BASELINE.compare(Ranking.of(stranger, Verdict.NONE), known)).isPositive();
    }
}
