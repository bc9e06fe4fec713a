package org.talentpool.query.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talentpool.kernel.matching.TieBreak.CANDIDATE_ID;
import static org.talentpool.kernel.matching.TieBreak.NOTIFICATION_DATE;
import static org.talentpool.kernel.matching.TieBreak.SELECTION_RESULT;
import static org.talentpool.kernel.sample.Samples.EVIDENCE;
import static org.talentpool.kernel.sample.Samples.NOTIFIED_ON;
import static org.talentpool.kernel.sample.Samples.QUALIFICATIONS;
import static org.talentpool.kernel.sample.Samples.TODAY;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.talentpool.kernel.candidate.MembershipEvidence;
import org.talentpool.kernel.matching.MatchQuery.FindMatches;
import org.talentpool.kernel.matching.MatchView;
import org.talentpool.kernel.matching.MatchesView;
import org.talentpool.kernel.matching.Scoring;
import org.talentpool.kernel.matching.ScoringView;
import org.talentpool.kernel.policy.MatchingRules;
import org.talentpool.kernel.policy.Policy;
import org.talentpool.kernel.policy.PolicyEvent.MatchingPolicyProposed;
import org.talentpool.kernel.policy.PolicyEvent.PolicyEnacted;
import org.talentpool.kernel.policy.PolicyId;
import org.talentpool.kernel.policy.PolicyQuery.GetPolicy;
import org.talentpool.kernel.policy.PolicyView;
import org.talentpool.kernel.policy.Reach;
import org.talentpool.kernel.post.PostId;
import org.talentpool.kernel.sample.Allows;
import org.talentpool.kernel.sample.Refuses;
import org.talentpool.query.WithAnswers;

/** The order of a vacancy is that of its opening. */
@WithAnswers
class ScoringIT extends MatchingScene {
    private static final MembershipEvidence BETTER = new MembershipEvidence(9000, EVIDENCE.testedLanguages());
    private static final Scoring BY_DATE =
            new Scoring("2026.7", List.of(NOTIFICATION_DATE, SELECTION_RESULT, CANDIDATE_ID));

    @Test
    @Allows("AU-01")
    void each_vacancy_has_the_order_with_which_it_was_opened() {
        var better = listed(QUALIFICATIONS, BETTER, NOTIFIED_ON.plusDays(1));
        var earlier = listed(QUALIFICATIONS, EVIDENCE, NOTIFIED_ON);
        var byDate = scene.openPost(BY_DATE, list);

        assertThat(matches(false).items()).extracting(MatchView::candidateId).containsExactly(better, earlier);
        var other = story.ask(new FindMatches(new PostId(byDate), false, false, 10, null), MatchesView.class);
        assertThat(other.items()).extracting(MatchView::candidateId).containsExactly(earlier, better);
        assertThat(other.scoring())
                .isEqualTo(new ScoringView(
                        "2026.7",
                        List.of(new ScoringView.Part("BUDGETING", 3), new ScoringView.Part("de", 1)),
                        BY_DATE.tieBreaks()));
    }

    @Test
    @Refuses("AU-01")
    void a_policy_enacted_after_the_opening_changes_nothing_of_it() {
        var better = listed(QUALIFICATIONS, BETTER, NOTIFIED_ON.plusDays(1));
        var earlier = listed(QUALIFICATIONS, EVIDENCE, NOTIFIED_ON);
        var from = TODAY.plusDays(40);
        story.tell(
                new MatchingPolicyProposed(
                        "by-date", from, Reach.ALL_MEMBERSHIPS, new MatchingRules(BY_DATE.tieBreaks(), List.of())),
                new PolicyEnacted(Policy.MATCHING, "by-date", from, Reach.ALL_MEMBERSHIPS));
        // Rules are read once a day: they have to be known before the day begins.
        assertThat(story.ask(new GetPolicy(new PolicyId(Policy.MATCHING)), PolicyView.class)
                        .versions())
                .extracting(PolicyView.Version::version)
                .contains("by-date");
        today.set(from);

        var answer = matches(false);
        assertThat(answer.policyVersion()).contains("MATCHING=by-date");
        assertThat(answer.items()).extracting(MatchView::candidateId).containsExactly(better, earlier);
        assertThat(answer.items()).extracting(MatchView::rank).containsExactly(1, 2);
        assertThat(answer.scoring().version()).isEqualTo("2025.1");
        assertThat(answer.scoring().tieBreaks()).startsWith(SELECTION_RESULT);
    }

    @Test
    void the_list_of_vacancies_publishes_it() {
        assertThat(vacancy().scoring()).isEqualTo(matches(false).scoring());
    }
}
