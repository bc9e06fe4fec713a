package org.talentpool.command.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talentpool.command.allocation.AllocationFixture.COMMITTED;
import static org.talentpool.kernel.refusal.RefusalCode.CANDIDATE_COMMITTED;
import static org.talentpool.kernel.refusal.RefusalCode.MALFORMED;
import static org.talentpool.kernel.refusal.RefusalCode.MEMBERSHIP_EXPIRED;
import static org.talentpool.kernel.refusal.RefusalCode.MEMBER_PAUSED;
import static org.talentpool.kernel.refusal.RefusalCode.NOT_FOUND;
import static org.talentpool.kernel.refusal.RefusalCode.POST_ALLOCATED;
import static org.talentpool.kernel.refusal.RefusalCode.POST_NOT_OPEN;
import static org.talentpool.kernel.sample.CandidateSample.aCommittedCandidate;
import static org.talentpool.kernel.sample.CandidateSample.aListedCandidate;
import static org.talentpool.kernel.sample.PostSample.aHeldPost;
import static org.talentpool.kernel.sample.PostSample.aPlannedPost;
import static org.talentpool.kernel.sample.PostSample.anOpenPost;
import static org.talentpool.kernel.sample.PostSample.toAssign;
import static org.talentpool.kernel.sample.RequisitionSample.anEstablishedList;
import static org.talentpool.kernel.sample.Samples.ANOTHER_POST;
import static org.talentpool.kernel.sample.Samples.CANDIDATE;
import static org.talentpool.kernel.sample.Samples.NOTIFIED_ON;
import static org.talentpool.kernel.sample.Samples.POST;
import static org.talentpool.kernel.sample.Samples.REQUISITION;
import static org.talentpool.kernel.sample.Samples.TODAY;
import static org.talentpool.kernel.sample.Samples.VALID_UNTIL;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.talentpool.kernel.candidate.CandidateEvent.AvailabilityPaused;
import org.talentpool.kernel.post.PostCommand.AssignToPost;
import org.talentpool.kernel.post.PostEvent.AssignmentReleased;
import org.talentpool.kernel.post.PostEvent.CandidateAssigned;
import org.talentpool.kernel.post.PostEvent.VacancyClosed;
import org.talentpool.kernel.sample.Allows;
import org.talentpool.kernel.sample.Refuses;

class AssignToPostTest {
    @RegisterExtension
    final AllocationFixture decisions = new AllocationFixture();

    @Test
    @Allows("PO-03")
    void a_fitting_member_is_held_with_the_verdict_of_the_day() {
        decisions
                .givenFree(anOpenPost())
                .when(toAssign())
                .expectEvents(aHeldPost().events().getLast(), COMMITTED);
    }

    @Test
    void a_hold_lasts_60_days_unless_a_day_is_named() {
        var assigned = decisions.givenFree(anOpenPost()).when(holdUntil(null)).event(CandidateAssigned.class);
        assertThat(assigned.holdUntil()).isEqualTo(TODAY.plusDays(60));
    }

    @Test
    void a_hold_does_not_end_in_the_past() {
        decisions.givenFree(anOpenPost()).when(holdUntil(TODAY.minusDays(1))).expectRefusal(MALFORMED);
    }

    @Test
    void assignments_are_counted_on_after_one_has_ended() {
        var released = new AssignmentReleased(POST.value(), CANDIDATE.value(), REQUISITION.value(), 1);
        var assigned =
                decisions.givenFree(aHeldPost().with(released)).when(toAssign()).event(CandidateAssigned.class);
        assertThat(assigned.assignment()).isEqualTo(2);
    }

    @Test
    void a_post_is_kept_for_one_person() {
        decisions.givenFree(aHeldPost()).when(toAssign()).expectRefusal(POST_ALLOCATED);
    }

    @Test
    void a_planned_post_is_not_open() {
        decisions.givenFree(aPlannedPost()).when(toAssign()).expectRefusal(POST_NOT_OPEN);
    }

    @Test
    void a_closed_vacancy_is_not_open() {
        decisions
                .givenFree(anOpenPost().with(new VacancyClosed(POST.value())))
                .when(toAssign())
                .expectRefusal(POST_NOT_OPEN);
    }

    @Test
    void a_candidate_is_kept_for_one_post() {
        decisions
                .given(
                        anEstablishedList().events(),
                        anOpenPost().events(),
                        aCommittedCandidate(ANOTHER_POST).events())
                .when(toAssign())
                .expectRefusal(CANDIDATE_COMMITTED)
                .expectFacts(Map.of("postId", ANOTHER_POST.value().toString()));
    }

    @Test
    void who_has_paused_is_left_in_peace_up_to_the_last_day_of_the_pause() {
        decisions
                .given(
                        anEstablishedList().events(),
                        anOpenPost().events(),
                        aListedCandidate().with(pausedUntil(TODAY)).events())
                .when(toAssign())
                .expectRefusal(MEMBER_PAUSED);
    }

    @Test
    void a_pause_that_is_over_does_not_matter() {
        decisions
                .given(
                        anEstablishedList().events(),
                        anOpenPost().events(),
                        aListedCandidate().with(pausedUntil(TODAY.minusDays(1))).events())
                .when(toAssign())
                .event(CandidateAssigned.class);
    }

    @Test
    void a_list_serves_up_to_its_last_day() {
        decisions
                .on(VALID_UNTIL)
                .given(
                        anEstablishedList().events(),
                        anOpenPost().events(),
                        aListedCandidate().events())
                .when(holdUntil(VALID_UNTIL))
                .event(CandidateAssigned.class);
    }

    @Test
    @Refuses("PO-03")
    void an_expired_list_serves_no_more() {
        decisions
                .on(VALID_UNTIL.plusDays(1))
                .given(
                        anEstablishedList().events(),
                        anOpenPost().events(),
                        aListedCandidate().events())
                .when(holdUntil(null))
                .expectRefusal(MEMBERSHIP_EXPIRED);
    }

    @Test
    @Refuses({"PO-02", "PO-09", "PO-11"})
    void without_a_named_end_a_membership_serves_12_months_from_its_notification() {
        decisions
                .on(NOTIFIED_ON.plusYears(1))
                .given(
                        anEstablishedList(null).events(),
                        anOpenPost().events(),
                        aListedCandidate().events())
                .when(holdUntil(null))
                .expectRefusal(MEMBERSHIP_EXPIRED, "PO-09");
    }

    @Test
    void an_unknown_candidate_is_not_held() {
        decisions
                .given(anEstablishedList().events(), anOpenPost().events())
                .when(toAssign())
                .expectRefusal(NOT_FOUND);
    }

    @Test
    void an_unknown_post_holds_nobody() {
        decisions
                .given(anEstablishedList().events(), aListedCandidate().events())
                .when(toAssign())
                .expectRefusal(NOT_FOUND);
    }

    private static AssignToPost holdUntil(LocalDate day) {
        return new AssignToPost(POST, CANDIDATE, REQUISITION, day);
    }

    private static AvailabilityPaused pausedUntil(LocalDate day) {
        return new AvailabilityPaused(CANDIDATE.value(), day);
    }
}
