package org.talentpool.command.application;

import static org.talentpool.command.application.ApplicationFixture.ENDED;
import static org.talentpool.kernel.refusal.RefusalCode.CANDIDATE_COMMITTED;
import static org.talentpool.kernel.refusal.RefusalCode.NOT_FOUND;
import static org.talentpool.kernel.refusal.RefusalCode.WRONG_STATE;
import static org.talentpool.kernel.sample.ApplicationSample.aListedApplication;
import static org.talentpool.kernel.sample.ApplicationSample.aSubmittedApplication;
import static org.talentpool.kernel.sample.CandidateSample.aCommittedCandidate;
import static org.talentpool.kernel.sample.CandidateSample.aListedCandidate;
import static org.talentpool.kernel.sample.CandidateSample.anApplicant;
import static org.talentpool.kernel.sample.Samples.ANOTHER_CANDIDATE;
import static org.talentpool.kernel.sample.Samples.ANOTHER_REQUISITION;
import static org.talentpool.kernel.sample.Samples.APPLICATION;
import static org.talentpool.kernel.sample.Samples.CANDIDATE;
import static org.talentpool.kernel.sample.Samples.POST;
import static org.talentpool.kernel.sample.Samples.REQUISITION;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.talentpool.kernel.application.ApplicationCommand.WithdrawApplication;
import org.talentpool.kernel.application.ApplicationEvent.ApplicationWithdrawn;
import org.talentpool.kernel.candidate.CandidateEvent.CandidateCommitted;
import org.talentpool.kernel.candidate.CandidateEvent.MembershipRemoved;
import org.talentpool.kernel.candidate.CandidateEvent.MembershipWithdrawn;

class WithdrawApplicationTest {
    private static final WithdrawApplication WITHDRAW = new WithdrawApplication(APPLICATION);
    private static final ApplicationWithdrawn WITHDRAWN =
            new ApplicationWithdrawn(APPLICATION.value(), CANDIDATE.value(), REQUISITION.value());

    @RegisterExtension
    final ApplicationFixture decisions = new ApplicationFixture();

    @Test
    void a_withdrawal_frees_the_candidate() {
        decisions
                .given(aSubmittedApplication().events(), anApplicant().events())
                .whenActingAs(CANDIDATE, WITHDRAW)
                .expectEvents(WITHDRAWN, ENDED);
    }

    @Test
    void a_member_leaves_the_list_as_well() {
        decisions
                .given(aListedApplication().events(), aListedCandidate().events())
                .when(WITHDRAW)
                .expectEvents(WITHDRAWN, new MembershipWithdrawn(CANDIDATE.value(), REQUISITION.value()), ENDED);
    }

    @Test
    void who_is_committed_stays_on_the_list() {
        decisions
                .given(aListedApplication().events(), aCommittedCandidate(POST).events())
                .when(WITHDRAW)
                .expectRefusal(CANDIDATE_COMMITTED);
    }

    @Test
    void whom_a_post_is_kept_for_from_another_list_may_leave_this_one() {
        var elsewhere = new CandidateCommitted(CANDIDATE.value(), POST.value(), ANOTHER_REQUISITION.value());
        decisions
                .given(
                        aListedApplication().events(),
                        aListedCandidate().with(elsewhere).events())
                .when(WITHDRAW)
                .expectEvents(WITHDRAWN, new MembershipWithdrawn(CANDIDATE.value(), REQUISITION.value()), ENDED);
    }

    @Test
    void who_was_removed_from_the_list_stays_bound_to_the_application() {
        var removed = new MembershipRemoved(CANDIDATE.value(), REQUISITION.value());
        decisions
                .given(
                        aListedApplication().events(),
                        aListedCandidate().with(removed).events())
                .when(WITHDRAW)
                .expectRefusal(WRONG_STATE)
                .expectFacts(Map.of("state", "REMOVED"));
    }

    @Test
    void an_application_is_withdrawn_once() {
        decisions
                .given(
                        aSubmittedApplication().with(WITHDRAWN).events(),
                        anApplicant().with(ENDED).events())
                .when(WITHDRAW)
                .expectRefusal(WRONG_STATE);
    }

    @Test
    void a_candidate_withdraws_nobody_elses() {
        decisions
                .given(aSubmittedApplication().events(), anApplicant().events())
                .whenActingAs(ANOTHER_CANDIDATE, WITHDRAW)
                .expectRefusal(NOT_FOUND);
    }
}
