package org.talentpool.command.candidate;

import static org.talentpool.kernel.refusal.RefusalCode.CANDIDATE_COMMITTED;
import static org.talentpool.kernel.refusal.RefusalCode.NOT_LISTED;
import static org.talentpool.kernel.refusal.RefusalCode.WRONG_STATE;
import static org.talentpool.kernel.sample.CandidateSample.aCommittedCandidate;
import static org.talentpool.kernel.sample.CandidateSample.aListedCandidate;
import static org.talentpool.kernel.sample.CandidateSample.anApplicant;
import static org.talentpool.kernel.sample.Samples.ANOTHER_POST;
import static org.talentpool.kernel.sample.Samples.ANOTHER_REQUISITION;
import static org.talentpool.kernel.sample.Samples.CANDIDATE;
import static org.talentpool.kernel.sample.Samples.POST;
import static org.talentpool.kernel.sample.Samples.REQUISITION;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.talentpool.kernel.candidate.CandidateCommand.RemoveMember;
import org.talentpool.kernel.candidate.CandidateEvent.CandidateCommitted;
import org.talentpool.kernel.candidate.CandidateEvent.MembershipRemoved;

class RemoveMemberTest {
    private static final RemoveMember REMOVE = new RemoveMember(CANDIDATE, REQUISITION);
    private static final MembershipRemoved REMOVED = new MembershipRemoved(CANDIDATE.value(), REQUISITION.value());

    @RegisterExtension
    final CandidateFixture decisions = new CandidateFixture();

    @Test
    void a_member_is_taken_off_the_list_and_keeps_the_application() {
        decisions.given(aListedCandidate().events()).when(REMOVE).expectEvents(REMOVED);
    }

    @Test
    void who_is_not_on_the_list_is_not_taken_off() {
        decisions.given(anApplicant().events()).when(REMOVE).expectRefusal(NOT_LISTED);
        decisions.when(new RemoveMember(CANDIDATE, ANOTHER_REQUISITION)).expectRefusal(NOT_LISTED);
    }

    @Test
    void a_member_is_removed_once() {
        decisions.given(aListedCandidate().with(REMOVED).events()).when(REMOVE).expectRefusal(NOT_LISTED);
    }

    @Test
    void whom_a_post_is_kept_for_from_this_list_stays_on_it() {
        decisions.given(aCommittedCandidate(POST).events()).when(REMOVE).expectRefusal(CANDIDATE_COMMITTED);
    }

    @Test
    void a_post_that_is_kept_from_another_list_does_not_matter() {
        var elsewhere = new CandidateCommitted(CANDIDATE.value(), ANOTHER_POST.value(), ANOTHER_REQUISITION.value());
        decisions
                .given(aListedCandidate().with(elsewhere).events())
                .when(REMOVE)
                .expectEvents(REMOVED);
    }

    @Test
    void the_erased_are_on_no_list() {
        decisions
                .given(aListedCandidate().with(CandidateFixture.ERASED).events())
                .when(REMOVE)
                .expectRefusal(WRONG_STATE);
    }
}
