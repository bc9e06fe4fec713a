package org.talentpool.query.reservelist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.talentpool.kernel.sample.Samples.EVIDENCE;
import static org.talentpool.kernel.sample.Samples.NOTIFIED_ON;
import static org.talentpool.kernel.sample.Samples.SLOT;
import static org.talentpool.kernel.sample.Samples.TODAY;
import static org.talentpool.kernel.sample.Samples.VALID_UNTIL;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.talentpool.kernel.candidate.CandidateEvent.AvailabilityPaused;
import org.talentpool.kernel.candidate.CandidateEvent.AvailabilityResumed;
import org.talentpool.kernel.candidate.CandidateEvent.CandidateErased;
import org.talentpool.kernel.candidate.CandidateEvent.MembershipRemoved;
import org.talentpool.kernel.candidate.CandidateEvent.MembershipWithdrawn;
import org.talentpool.kernel.candidate.CandidateId;
import org.talentpool.kernel.candidate.CandidateQuery.GetCandidate;
import org.talentpool.kernel.candidate.CandidateView;
import org.talentpool.kernel.candidate.MembershipState;
import org.talentpool.kernel.requisition.RequisitionEvent.ReserveListExtended;
import org.talentpool.kernel.requisition.RequisitionId;
import org.talentpool.kernel.requisition.RequisitionQuery.ListReserveList;
import org.talentpool.kernel.requisition.ReserveListView;
import org.talentpool.query.Scene;
import org.talentpool.query.SetDay;
import org.talentpool.query.Story;
import org.talentpool.query.WithAnswers;

/** Where members stand, as the list shows them. */
@WithAnswers
class ReserveListIT {
    @Autowired
    Story story;

    @Autowired
    SetDay today;

    Scene scene;
    UUID list;

    @BeforeEach
    void establish() {
        scene = new Scene(story);
        list = scene.establishedList(VALID_UNTIL);
    }

    @AfterEach
    void return_to_the_day_of_the_samples() {
        today.set(TODAY);
    }

    @Test
    void a_member_is_listed_held_offered_and_appointed() {
        var member = scene.member(list);
        var post = scene.openPost(list);
        assertThat(state(member)).isEqualTo(MembershipState.LISTED);

        scene.hold(post, member, list);
        assertThat(only(member).postId()).isEqualTo(post);
        assertThat(state(member)).isEqualTo(MembershipState.HELD);

        scene.offer(post, member, list);
        assertThat(state(member)).isEqualTo(MembershipState.OFFERED);

        scene.appoint(post, member, list);
        assertThat(state(member)).isEqualTo(MembershipState.APPOINTED);
    }

    @Test
    void whose_contract_has_ended_is_listed_again_and_can_be_held_for_the_same_post() {
        var member = scene.member(list);
        var post = scene.filledPost(member, list);
        scene.leave(post, member, list, TODAY);
        assertThat(only(member).postId()).isNull();
        assertThat(state(member)).isEqualTo(MembershipState.LISTED);

        scene.hold(post, member, list);
        assertThat(state(member)).isEqualTo(MembershipState.HELD);
    }

    @Test
    void who_refuses_an_offer_is_listed_again() {
        var member = scene.member(list);
        var post = scene.openPost(list);
        scene.hold(post, member, list);
        scene.offer(post, member, list);
        scene.refuse(post, member, list);

        assertThat(only(member).postId()).isNull();
        assertThat(state(member)).isEqualTo(MembershipState.LISTED);
    }

    @Test
    void a_hold_from_one_list_leaves_the_place_on_the_other_listed() {
        var member = scene.member(list);
        var other = scene.establishedList(VALID_UNTIL);
        scene.list(member, other, EVIDENCE, NOTIFIED_ON, SLOT);
        scene.hold(scene.openPost(list), member, list);

        assertThat(candidate(member).memberships())
                .extracting(CandidateView.Membership::requisitionId, CandidateView.Membership::state)
                .containsExactlyInAnyOrder(tuple(list, MembershipState.HELD), tuple(other, MembershipState.LISTED));
    }

    @Test
    void a_pause_shows_up_to_its_last_day() {
        var member = scene.member(list);
        story.tell(new AvailabilityPaused(member, TODAY.plusDays(10)));

        assertThat(state(member)).isEqualTo(MembershipState.PAUSED);
        today.set(TODAY.plusDays(10));
        assertThat(state(member)).isEqualTo(MembershipState.PAUSED);
        today.set(TODAY.plusDays(11));
        assertThat(state(member)).isEqualTo(MembershipState.LISTED);
    }

    @Test
    void who_resumes_is_listed_again() {
        var member = scene.member(list);
        story.tell(new AvailabilityPaused(member, null), new AvailabilityResumed(member));

        assertThat(state(member)).isEqualTo(MembershipState.LISTED);
    }

    @Test
    void a_membership_expires_after_its_last_day_and_an_extension_revives_it() {
        var member = scene.member(list);
        today.set(VALID_UNTIL);
        assertThat(state(member)).isEqualTo(MembershipState.LISTED);
        today.set(VALID_UNTIL.plusDays(1));
        assertThat(state(member)).isEqualTo(MembershipState.EXPIRED);

        story.tell(new ReserveListExtended(list, VALID_UNTIL, VALID_UNTIL.plusYears(1)));

        assertThat(state(member)).isEqualTo(MembershipState.LISTED);
        assertThat(only(member).validUntil()).isEqualTo(VALID_UNTIL.plusYears(1));
    }

    @Test
    void a_list_without_an_end_gives_twelve_months_from_notification() {
        list = scene.establishedList(null);
        var member = scene.member(list);

        assertThat(only(member).validUntil()).isEqualTo(NOTIFIED_ON.plusYears(1).minusDays(1));
    }

    @Test
    void who_withdraws_stays_on_show_as_withdrawn_and_who_is_erased_without_a_name() {
        var gone = scene.member(list);
        var forgotten = scene.member(list);
        story.tell(new MembershipWithdrawn(gone, list), new CandidateErased(forgotten));

        assertThat(state(gone)).isEqualTo(MembershipState.WITHDRAWN);
        assertThat(state(forgotten)).isEqualTo(MembershipState.ERASED);
        assertThat(only(forgotten).name()).isNull();
    }

    @Test
    void who_is_removed_stays_on_show_as_removed() {
        var removed = scene.member(list);
        var bystander = scene.member(list);
        story.tell(new MembershipRemoved(removed, list));

        assertThat(state(removed)).isEqualTo(MembershipState.REMOVED);
        assertThat(candidate(removed).version()).isEqualTo(4);
        assertThat(state(bystander)).isEqualTo(MembershipState.LISTED);
    }

    @Test
    void an_erased_candidate_keeps_its_id_and_version_and_nothing_personal() {
        var forgotten = scene.member(list);
        story.tell(new CandidateErased(forgotten));

        var view = candidate(forgotten);

        assertThat(view.erased()).isTrue();
        assertThat(view.version()).isEqualTo(4);
        assertThat(view.name()).isNull();
        assertThat(view.email()).isNull();
        assertThat(view.birthDate()).isNull();
        assertThat(view.nationalities()).isEmpty();
        assertThat(view.experience()).isEmpty();
    }

    @Test
    void pages_follow_notification_and_miss_nobody() {
        var members = new ArrayList<UUID>();
        for (int day = 0; day < 7; day++) members.add(notified(NOTIFIED_ON.plusDays(day / 2)));

        assertThat(walk(3)).containsExactlyInAnyOrderElementsOf(members).doesNotHaveDuplicates();
    }

    @Test
    void an_unknown_requisition_has_no_list() {
        var query = new ListReserveList(new RequisitionId(UUID.randomUUID()), 10, null);

        assertThat(story.ask(query, ReserveListView.class)).isNull();
    }

    private UUID notified(LocalDate on) {
        var candidate = scene.candidate();
        scene.list(candidate, list, EVIDENCE, on, SLOT);
        return candidate;
    }

    private List<UUID> walk(int limit) {
        var seen = new ArrayList<UUID>();
        String cursor = null;
        do {
            var page = page(limit, cursor);
            assertThat(page.items()).hasSizeLessThanOrEqualTo(limit);
            page.items().forEach(member -> seen.add(member.candidateId()));
            cursor = page.next();
        } while (cursor != null);
        return seen;
    }

    private ReserveListView page(int limit, String cursor) {
        return story.ask(new ListReserveList(new RequisitionId(list), limit, cursor), ReserveListView.class);
    }

    private MembershipState state(UUID candidate) {
        var state = only(candidate).state();
        assertThat(candidate(candidate).memberships().getFirst().state()).isEqualTo(state);
        return state;
    }

    private ReserveListView.Member only(UUID candidate) {
        return page(500, null).items().stream()
                .filter(member -> member.candidateId().equals(candidate))
                .findFirst()
                .orElseThrow();
    }

    private CandidateView candidate(UUID id) {
        return story.ask(new GetCandidate(new CandidateId(id)), CandidateView.class);
    }
}
