package org.talentpool.query.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talentpool.kernel.sample.ContractSample.THREE_YEARS;
import static org.talentpool.kernel.sample.Samples.CONDITIONS;
import static org.talentpool.kernel.sample.Samples.CRITERIA;
import static org.talentpool.kernel.sample.Samples.VALID_UNTIL;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.talentpool.kernel.contract.Clearance;
import org.talentpool.kernel.contract.ClearanceLevel;
import org.talentpool.kernel.contract.Condition;
import org.talentpool.kernel.contract.ContractEvent.ContractReminderRaised;
import org.talentpool.kernel.matching.Scoring;
import org.talentpool.kernel.post.ConditionOutcome;
import org.talentpool.kernel.post.OfferState;
import org.talentpool.kernel.post.PostEvent.ConditionRecorded;
import org.talentpool.kernel.post.PostEvent.HoldExtended;
import org.talentpool.kernel.post.PostEvent.HoldLapsed;
import org.talentpool.kernel.post.PostEvent.HoldWarned;
import org.talentpool.kernel.post.PostEvent.OfferBecameConditional;
import org.talentpool.kernel.post.PostEvent.OfferBecameFirm;
import org.talentpool.kernel.post.PostEvent.VacancyClosed;
import org.talentpool.kernel.post.PostEvent.VacancyOpened;
import org.talentpool.kernel.post.PostId;
import org.talentpool.kernel.post.PostQuery.GetPost;
import org.talentpool.kernel.post.PostQuery.ListPosts;
import org.talentpool.kernel.post.PostState;
import org.talentpool.kernel.post.PostView;
import org.talentpool.kernel.post.PostView.ConditionStanding;
import org.talentpool.kernel.post.PostsView;
import org.talentpool.kernel.reminder.ReminderKind;
import org.talentpool.kernel.sample.PostSample;
import org.talentpool.query.Scene;
import org.talentpool.query.Story;
import org.talentpool.query.WithAnswers;

/** A post from planning to the appointment, as it is shown; its version counts its own stream. */
@WithAnswers
class PostIT {
    @Autowired
    Story story;

    Scene scene;
    UUID list;
    UUID member;

    @BeforeEach
    void list_a_member() {
        scene = new Scene(story);
        list = scene.establishedList(VALID_UNTIL);
        member = scene.member(list);
    }

    @Test
    void a_planned_post_has_no_criteria_and_an_open_one_those_of_its_opening() {
        var planned = view(scene.plannedPost("P-1"));
        var open = view(scene.openPost(list));

        assertThat(planned.state()).isEqualTo(PostState.PLANNED);
        assertThat(planned.version()).isEqualTo(1);
        assertThat(planned.criteria()).isNull();
        assertThat(open.state()).isEqualTo(PostState.OPEN);
        assertThat(open.version()).isEqualTo(2);
        assertThat(open.criteria()).isEqualTo(CRITERIA);
        assertThat(open.requisitionIds()).containsExactly(list);
    }

    @Test
    void an_allocation_shows_the_member_the_offer_and_the_conditions() {
        var post = scene.openPost(list);
        scene.hold(post, member, list);
        scene.offer(post, member, list);
        story.tell(satisfied(post, Condition.MEDICAL, null));

        var view = view(post);

        assertThat(view.state()).isEqualTo(PostState.OFFERED);
        assertThat(view.assignment().candidateId()).isEqualTo(member);
        assertThat(view.offer().state()).isEqualTo(OfferState.MADE);
        assertThat(view.offer().terms()).isEqualTo(PostSample.TERMS);
        assertThat(view.conditions())
                .extracting(PostView.ConditionStanding::condition)
                .isEqualTo(CONDITIONS);
        assertThat(view.conditions())
                .filteredOn(standing -> standing.outcome() == ConditionOutcome.SATISFIED)
                .extracting(PostView.ConditionStanding::condition)
                .containsExactly(Condition.MEDICAL);
    }

    @Test
    void an_offer_is_firm_from_the_event_that_says_so_to_the_one_that_takes_it_back() {
        var post = scene.openPost(list);
        scene.hold(post, member, list);
        scene.offer(post, member, list);
        assertThat(view(post).offer().firm()).isFalse();

        story.tell(new OfferBecameFirm(post, member, list, 1));
        assertThat(view(post).offer().firm()).isTrue();

        story.tell(new OfferBecameConditional(post, member, list, 1));
        assertThat(view(post).offer().firm()).isFalse();
    }

    @Test
    void a_post_shows_the_clearance_that_it_asks_for_and_what_its_candidate_holds() {
        var post = scene.plannedPost("P-2", ClearanceLevel.NS);
        story.tell(new VacancyOpened(post, List.of(list), CRITERIA, null, Scoring.BASELINE));
        scene.hold(post, member, list);
        scene.offer(post, member, list);
        story.tell(
                satisfied(post, Condition.SECURITY_CLEARANCE, ClearanceLevel.CTS),
                satisfied(post, Condition.MEDICAL, null));

        assertThat(view(post).clearance()).isEqualTo(ClearanceLevel.NS);
        assertThat(view(post).conditions())
                .filteredOn(standing -> standing.clearance() != null)
                .containsExactly(new ConditionStanding(
                        Condition.SECURITY_CLEARANCE,
                        ConditionOutcome.SATISFIED,
                        new Clearance(ClearanceLevel.CTS, VALID_UNTIL)));

        scene.refuse(post, member, list);
        scene.hold(post, member, list);
        assertThat(view(post).conditions())
                .extracting(ConditionStanding::clearance)
                .containsOnlyNulls();
    }

    @Test
    void an_extended_hold_shows_its_present_end() {
        var post = scene.openPost(list);
        scene.hold(post, member, list);
        var end = view(post).assignment().holdUntil();
        story.tell(new HoldExtended(post, member, list, 1, end, end.plusDays(30)));

        assertThat(view(post).state()).isEqualTo(PostState.HELD);
        assertThat(view(post).assignment().holdUntil()).isEqualTo(end.plusDays(30));
    }

    @Test
    void a_refused_offer_frees_the_post_and_stays_on_show() {
        var post = scene.openPost(list);
        scene.hold(post, member, list);
        scene.offer(post, member, list);
        scene.refuse(post, member, list);

        var view = view(post);

        assertThat(view.state()).isEqualTo(PostState.OPEN);
        assertThat(view.assignment()).isNull();
        assertThat(view.conditions()).isEmpty();
        assertThat(view.offer().state()).isEqualTo(OfferState.REFUSED);
    }

    @Test
    void a_lapsed_hold_frees_the_post_an_appointment_fills_it_and_a_closure_closes() {
        var lapsed = scene.openPost(list);
        scene.hold(lapsed, member, list);
        story.tell(new HoldLapsed(lapsed, member, list, 1));
        var filled = scene.openPost(list);
        scene.hold(filled, member, list);
        scene.offer(filled, member, list);
        scene.appoint(filled, member, list);
        var closed = scene.openPost(list);
        story.tell(new VacancyClosed(closed));

        assertThat(view(lapsed).state()).isEqualTo(PostState.OPEN);
        assertThat(view(filled).state()).isEqualTo(PostState.FILLED);
        assertThat(view(filled).version()).isEqualTo(6);
        assertThat(view(filled).offer().state()).isEqualTo(OfferState.ACCEPTED);
        assertThat(view(closed).state()).isEqualTo(PostState.CLOSED);
    }

    @Test
    void after_a_contract_the_post_is_planned_again_and_opened_for_another_start() {
        var post = scene.filledPost(member, list);
        story.tell(new ContractReminderRaised(post, member, ReminderKind.CONTRACT_ENDS, THREE_YEARS));
        assertThat(view(post).version()).isEqualTo(7);
        scene.leave(post, member, list, THREE_YEARS);

        var vacant = view(post);
        assertThat(vacant.state()).isEqualTo(PostState.PLANNED);
        assertThat(vacant.version()).isEqualTo(8);
        assertThat(vacant.assignment()).isNull();
        assertThat(vacant.conditions()).isEmpty();
        assertThat(vacant.requisitionIds()).isEmpty();
        assertThat(vacant.offer().state()).isEqualTo(OfferState.ACCEPTED);

        var newStart = THREE_YEARS.plusMonths(3);
        story.tell(new VacancyOpened(post, List.of(list), CRITERIA, newStart, Scoring.BASELINE));
        assertThat(view(post).state()).isEqualTo(PostState.OPEN);
        assertThat(view(post).plannedStart()).isEqualTo(newStart);
    }

    @Test
    void a_warning_of_a_hold_only_counts() {
        var post = scene.openPost(list);
        scene.hold(post, member, list);
        story.tell(new HoldWarned(post, member, 1, VALID_UNTIL));
        assertThat(view(post).state()).isEqualTo(PostState.HELD);
        assertThat(view(post).version()).isEqualTo(4);
    }

    @Test
    void pages_go_through_all_posts_by_number() {
        var prefix = "Z-" + UUID.randomUUID();
        var mine = new ArrayList<UUID>();
        for (int number = 0; number < 5; number++) mine.add(scene.plannedPost(prefix + "\n" + number % 2));

        var seen = new ArrayList<PostView>();
        String cursor = null;
        do {
            var page = story.ask(new ListPosts(2, cursor), PostsView.class);
            seen.addAll(page.items());
            cursor = page.next();
        } while (cursor != null);

        assertThat(seen).extracting(PostView::id).containsAll(mine).doesNotHaveDuplicates();
        assertThat(seen)
                .filteredOn(post -> mine.contains(post.id()))
                .extracting(PostView::number)
                .isSorted();
    }

    @Test
    void an_unknown_post_has_no_answer() {
        assertThat(story.ask(new GetPost(new PostId(UUID.randomUUID())), PostView.class))
                .isNull();
    }

    private ConditionRecorded satisfied(UUID post, Condition condition, @Nullable ClearanceLevel level) {
        var until = level == null ? null : VALID_UNTIL;
        return new ConditionRecorded(post, member, condition, ConditionOutcome.SATISFIED, level, until);
    }

    private PostView view(UUID id) {
        return story.ask(new GetPost(new PostId(id)), PostView.class);
    }
}
