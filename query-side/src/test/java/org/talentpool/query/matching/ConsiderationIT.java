package org.talentpool.query.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talentpool.kernel.sample.Samples.CRITERIA;
import static org.talentpool.kernel.sample.Samples.EVIDENCE;
import static org.talentpool.kernel.sample.Samples.NOTIFIED_ON;
import static org.talentpool.kernel.sample.Samples.PERSON;
import static org.talentpool.kernel.sample.Samples.VALID_UNTIL;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.talentpool.kernel.candidate.CandidateEvent.AvailabilityPaused;
import org.talentpool.kernel.candidate.CandidateEvent.CandidateDeclaredIneligible;
import org.talentpool.kernel.candidate.CandidateEvent.CommitmentEnded;
import org.talentpool.kernel.candidate.CandidateEvent.MembershipRemoved;
import org.talentpool.kernel.candidate.CandidateEvent.ProfileChanged;
import org.talentpool.kernel.candidate.CommitmentEnd;
import org.talentpool.kernel.candidate.Person;
import org.talentpool.kernel.consideration.ConsiderationQuery.GetConsideration;
import org.talentpool.kernel.consideration.ConsiderationQuery.ListDecisions;
import org.talentpool.kernel.consideration.ConsiderationView;
import org.talentpool.kernel.consideration.DecisionKind;
import org.talentpool.kernel.consideration.DecisionView;
import org.talentpool.kernel.consideration.DecisionsView;
import org.talentpool.kernel.event.Personal;
import org.talentpool.kernel.matching.Scoring;
import org.talentpool.kernel.policy.EligibilityRules;
import org.talentpool.kernel.policy.ListRules;
import org.talentpool.kernel.policy.Policy;
import org.talentpool.kernel.policy.PolicyEvent.EligibilityPolicyProposed;
import org.talentpool.kernel.policy.PolicyEvent.ListPolicyProposed;
import org.talentpool.kernel.policy.PolicyEvent.PolicyEnacted;
import org.talentpool.kernel.policy.Reach;
import org.talentpool.kernel.post.PostEvent.AssignmentReleased;
import org.talentpool.kernel.post.PostEvent.VacancyClosed;
import org.talentpool.kernel.post.PostEvent.VacancyOpened;
import org.talentpool.kernel.post.PostId;
import org.talentpool.kernel.requisition.RequisitionEvent.ReserveListExtended;
import org.talentpool.kernel.sample.Allows;
import org.talentpool.query.WithAnswers;

/** Who was considered, told to the byte as it was shown right before the decision, whatever has happened since. */
@WithAnswers
class ConsiderationIT extends ConsiderationScene {
    @Test
    void everybody_is_told_as_right_before_the_choice() {
        var before = shown(other);
        scene.hold(post, best, list);

        var told = consideration(lastDecision());

        assertThat(told(told)).isEqualTo(before).hasSize(4);
        assertThat(told.items())
                .extracting(ConsiderationView.Item::candidateId)
                .containsExactly(best, second, near, other);
        assertThat(told.items()).extracting(ConsiderationView.Item::chosen).containsExactly(true, false, false, false);
        assertThat(told.listed()).isEqualTo(4);
        assertThat(told.pooled()).isEqualTo(4);
        assertThat(told.fitting()).isEqualTo(2);
        assertThat(told.erased()).isZero();
    }

    @Test
    void a_closure_is_a_decision_too() {
        var before = shown(other);
        story.tell(new VacancyClosed(post));

        assertThat(lastDecision().kind()).isEqualTo(DecisionKind.CLOSED);
        assertThat(lastDecision().candidateId()).isNull();
        assertThat(told(consideration(lastDecision()))).isEqualTo(before);
    }

    @Test
    @Allows("AU-05")
    void nothing_that_happens_later_changes_it() {
        var before = shown(other);
        scene.hold(post, best, list);
        var decision = lastDecision();

        everybodyChanges();
        theVacancyChanges();
        theRulesChange();

        assertThat(told(consideration(decision))).isEqualTo(before);
        assertThat(shown(other)).isNotEqualTo(before);
        readmodel.rebuildAll();
        assertThat(told(consideration(decision))).isEqualTo(before);
    }

    private void everybodyChanges() {
        var person = new Person("Ada Old", "old@example.org", PERSON.birthDate().minusYears(40), List.of("ZW"));
        story.tell(
                new ProfileChanged(best, Personal.of(person), Personal.of(skilled())),
                new AvailabilityPaused(second, null),
                new CandidateDeclaredIneligible(near),
                new ProfileChanged(other, Personal.of(PERSON), Personal.of(skilled("SHAREPOINT", "BUDGETING"))),
                new MembershipRemoved(near, list));
        var elsewhere = scene.openPost(list);
        scene.hold(elsewhere, second, list);
        listed(skilled("SHAREPOINT"), EVIDENCE, NOTIFIED_ON);
    }

    private void theVacancyChanges() {
        story.tell(
                new AssignmentReleased(post, best, list, 1),
                new CommitmentEnded(best, post, list, CommitmentEnd.RELEASED),
                new VacancyOpened(
                        post,
                        List.of(list, scene.establishedList(null)),
                        CRITERIA,
                        VALID_UNTIL.plusMonths(2),
                        Scoring.BASELINE),
                new ReserveListExtended(list, VALID_UNTIL, VALID_UNTIL.plusYears(1)));
    }

    /** From a day on that no other test reaches. */
    private void theRulesChange() {
        var from = LocalDate.parse("2095-01-01");
        var version = "later-" + UUID.randomUUID();
        story.tell(
                new EligibilityPolicyProposed(
                        version, from, Reach.ALL_MEMBERSHIPS, new EligibilityRules(50, 60, List.of())),
                new PolicyEnacted(Policy.ELIGIBILITY, version, from, Reach.ALL_MEMBERSHIPS),
                new ListPolicyProposed(version, from, Reach.ALL_MEMBERSHIPS, new ListRules(1)),
                new PolicyEnacted(Policy.LIST_VALIDITY, version, from, Reach.ALL_MEMBERSHIPS));
        onDay(from.plusDays(1));
    }

    @Test
    void each_choice_of_a_post_is_told_by_itself() {
        scene.hold(post, best, list);
        story.tell(
                new AssignmentReleased(post, best, list, 1),
                new CommitmentEnded(best, post, list, CommitmentEnd.RELEASED),
                new MembershipRemoved(best, list));
        var before = shown(other);
        scene.hold(post, second, list);

        assertThat(decisions()).extracting(DecisionView::candidateId).containsExactly(best, second);
        assertThat(consideration(decisions().getFirst()).fitting()).isEqualTo(2);
        assertThat(told(consideration(lastDecision()))).isEqualTo(before).hasSize(3);
    }

    @Test
    void whoever_is_appointed_later_was_still_to_be_won_then_and_is_not_considered_again() {
        var elsewhere = scene.openPost(list);
        scene.hold(post, best, list);
        scene.offer(post, best, list);
        scene.appoint(post, best, list);
        scene.hold(elsewhere, second, list);

        assertThat(consideration(decisions().getFirst()).items()).hasSize(4);
        post = elsewhere;
        assertThat(consideration(lastDecision()).items())
                .extracting(ConsiderationView.Item::candidateId)
                .containsExactly(second, near, other);
    }

    @Test
    void pages_join_to_the_whole() {
        scene.hold(post, best, list);
        var decision = lastDecision();
        var joined = new ArrayList<ConsiderationView.Item>();
        String cursor = null;
        do {
            var query = new GetConsideration(new PostId(post), decision.position(), 3, cursor);
            var page = story.ask(query, ConsiderationView.class);
            joined.addAll(page.items());
            cursor = page.next();
        } while (cursor != null);

        assertThat(joined).isEqualTo(consideration(decision).items());
    }

    @Test
    void of_what_was_not_decided_nothing_is_told() {
        assertThat(decisions()).isEmpty();
        var stranger = new PostId(UUID.randomUUID());
        assertThat(story.ask(new ListDecisions(stranger), DecisionsView.class)).isNull();
        scene.hold(post, best, list);
        var position = lastDecision().position();
        for (var query : List.of(
                new GetConsideration(stranger, position, 10, null),
                new GetConsideration(new PostId(post), position + 1, 10, null),
                new GetConsideration(new PostId(post), Long.MAX_VALUE, 10, null)))
            assertThat(story.ask(query, ConsiderationView.class)).isNull();
    }

    private List<DecisionView> decisions() {
        return story.ask(new ListDecisions(new PostId(post)), DecisionsView.class)
                .items();
    }
}
