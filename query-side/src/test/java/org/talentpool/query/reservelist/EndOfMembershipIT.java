package org.talentpool.query.reservelist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talentpool.kernel.sample.Samples.NOTIFIED_ON;
import static org.talentpool.kernel.sample.Samples.TODAY;
import static org.talentpool.kernel.sample.Samples.VALID_UNTIL;

import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.talentpool.kernel.candidate.CandidateEvent.CandidateDeclaredIneligible;
import org.talentpool.kernel.candidate.CandidateEvent.EligibilityRestored;
import org.talentpool.kernel.candidate.CandidateEvent.MembershipExpired;
import org.talentpool.kernel.candidate.CandidateEvent.MembershipRemoved;
import org.talentpool.kernel.candidate.CandidateId;
import org.talentpool.kernel.candidate.CandidateQuery.GetCandidate;
import org.talentpool.kernel.candidate.CandidateView;
import org.talentpool.kernel.candidate.MembershipState;
import org.talentpool.kernel.matching.MatchQuery.GetMatch;
import org.talentpool.kernel.matching.MatchView;
import org.talentpool.kernel.post.PostId;
import org.talentpool.kernel.requisition.RequisitionEvent.ReserveListEstablished;
import org.talentpool.kernel.requisition.RequisitionEvent.ReserveListExpired;
import org.talentpool.kernel.requisition.RequisitionEvent.ReserveListReopened;
import org.talentpool.kernel.requisition.RequisitionId;
import org.talentpool.kernel.requisition.RequisitionQuery.GetRequisition;
import org.talentpool.kernel.requisition.RequisitionView;
import org.talentpool.query.Scene;
import org.talentpool.query.SetDay;
import org.talentpool.query.Story;
import org.talentpool.query.WithAnswers;

/** How memberships end, and what every answer that shows them makes of it. */
@WithAnswers
class EndOfMembershipIT {
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
    void a_list_may_give_each_listing_its_own_months() {
        var counting = scene.closedRequisition("R-" + UUID.randomUUID());
        story.tell(new ReserveListEstablished(counting, null, 6));
        var member = scene.member(counting);
        var post = scene.openPost(counting);
        var end = NOTIFIED_ON.plusMonths(6).minusDays(1);

        assertThat(requisition(counting).validityMonths()).isEqualTo(6);
        assertThat(requisition(counting).validUntil()).isNull();
        assertThat(only(member).validUntil()).isEqualTo(end);
        assertThat(match(post, member).membership().validUntil()).isEqualTo(end);
        today.set(end);
        assertThat(match(post, member).fits()).isTrue();
        today.set(end.plusDays(1));
        assertThat(only(member).state()).isEqualTo(MembershipState.EXPIRED);
        assertThat(match(post, member).fits()).isFalse();
    }

    @Test
    void what_was_told_of_an_end_changes_nothing_and_a_reopening_revives_everybody() {
        var member = scene.member(list);
        var post = scene.openPost(list);
        var later = VALID_UNTIL.plusMonths(6);
        today.set(VALID_UNTIL.plusDays(1));
        story.tell(new ReserveListExpired(list, VALID_UNTIL), new MembershipExpired(member, list, VALID_UNTIL));
        assertThat(only(member).state()).isEqualTo(MembershipState.EXPIRED);
        assertThat(requisition(list).version()).isEqualTo(6);
        assertThat(candidate(member).version()).isEqualTo(4);

        story.tell(new ReserveListReopened(list, VALID_UNTIL, later));

        assertThat(requisition(list).validUntil()).isEqualTo(later);
        assertThat(only(member).state()).isEqualTo(MembershipState.LISTED);
        assertThat(match(post, member).membership().validUntil()).isEqualTo(later);
    }

    @Test
    void whoever_is_declared_ineligible_fits_nothing_until_restored() {
        var member = scene.member(list);
        var post = scene.openPost(list);
        story.tell(new CandidateDeclaredIneligible(member));

        assertThat(candidate(member).declaredIneligible()).isTrue();
        assertThat(only(member).state()).isEqualTo(MembershipState.INELIGIBLE);
        assertThat(match(post, member).criteria().getFirst().found()).isEqualTo("declared ineligible");

        story.tell(new EligibilityRestored(member));

        assertThat(candidate(member).declaredIneligible()).isFalse();
        assertThat(only(member).state()).isEqualTo(MembershipState.LISTED);
        assertThat(match(post, member).fits()).isTrue();
    }

    @Test
    void ineligible_goes_before_held_and_appointed_before_both() {
        var member = scene.member(list);
        var post = scene.openPost(list);
        scene.hold(post, member, list);
        scene.offer(post, member, list);
        story.tell(new CandidateDeclaredIneligible(member));
        assertThat(only(member).state()).isEqualTo(MembershipState.INELIGIBLE);

        scene.appoint(post, member, list);

        assertThat(only(member).state()).isEqualTo(MembershipState.APPOINTED);
    }

    @Test
    void a_listing_that_ends_with_an_appointment_shows_as_removed() {
        var member = scene.member(list);
        var post = scene.openPost(list);
        scene.hold(post, member, list);
        scene.offer(post, member, list);
        scene.appoint(post, member, list);
        story.tell(new MembershipRemoved(member, list));

        assertThat(only(member).state()).isEqualTo(MembershipState.REMOVED);
    }

    private CandidateView.Membership only(UUID candidate) {
        return candidate(candidate).memberships().getFirst();
    }

    private CandidateView candidate(UUID id) {
        return story.ask(new GetCandidate(new CandidateId(id)), CandidateView.class);
    }

    private RequisitionView requisition(UUID id) {
        return story.ask(new GetRequisition(new RequisitionId(id)), RequisitionView.class);
    }

    private MatchView match(UUID post, UUID candidate) {
        return story.ask(new GetMatch(new PostId(post), new CandidateId(candidate)), MatchView.class);
    }
}
