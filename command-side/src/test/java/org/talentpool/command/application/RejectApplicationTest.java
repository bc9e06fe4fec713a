package org.talentpool.command.application;

import static org.talentpool.command.application.ApplicationFixture.ENDED;
import static org.talentpool.kernel.application.ScreeningOutcome.OUT;
import static org.talentpool.kernel.refusal.RefusalCode.WRONG_STATE;
import static org.talentpool.kernel.sample.ApplicationSample.aListedApplication;
import static org.talentpool.kernel.sample.ApplicationSample.aScreenedApplication;
import static org.talentpool.kernel.sample.ApplicationSample.aSubmittedApplication;
import static org.talentpool.kernel.sample.ApplicationSample.anAssessedApplication;
import static org.talentpool.kernel.sample.CandidateSample.aListedCandidate;
import static org.talentpool.kernel.sample.CandidateSample.anApplicant;
import static org.talentpool.kernel.sample.Samples.APPLICATION;
import static org.talentpool.kernel.sample.Samples.CANDIDATE;
import static org.talentpool.kernel.sample.Samples.REQUISITION;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.talentpool.kernel.application.ApplicationCommand.RejectApplication;
import org.talentpool.kernel.application.ApplicationEvent.ApplicationRejected;

class RejectApplicationTest {
    private static final RejectApplication REJECT = new RejectApplication(APPLICATION);
    private static final ApplicationRejected REJECTED =
            new ApplicationRejected(APPLICATION.value(), CANDIDATE.value(), REQUISITION.value());

    @RegisterExtension
    final ApplicationFixture decisions = new ApplicationFixture();

    @Test
    void a_rejection_frees_the_candidate() {
        decisions
                .given(anAssessedApplication().events(), anApplicant().events())
                .when(REJECT)
                .expectEvents(REJECTED, ENDED);
    }

    @Test
    void who_is_listed_is_not_rejected() {
        decisions
                .given(aListedApplication().events(), aListedCandidate().events())
                .when(REJECT)
                .expectRefusal(WRONG_STATE);
    }

    @Test
    void what_was_screened_out_has_ended() {
        decisions
                .given(
                        aScreenedApplication(OUT).events(),
                        anApplicant().with(ENDED).events())
                .when(REJECT)
                .expectRefusal(WRONG_STATE);
    }

    @Test
    void an_application_is_rejected_once() {
        decisions
                .given(
                        aSubmittedApplication().with(REJECTED).events(),
                        anApplicant().with(ENDED).events())
                .when(REJECT)
                .expectRefusal(WRONG_STATE);
    }
}
