package org.talentpool.command.candidate;

import static org.talentpool.command.candidate.CandidateFixture.ERASED;
import static org.talentpool.kernel.refusal.RefusalCode.NOT_FOUND;
import static org.talentpool.kernel.refusal.RefusalCode.WRONG_STATE;
import static org.talentpool.kernel.sample.CandidateSample.aCandidate;
import static org.talentpool.kernel.sample.Samples.ANOTHER_CANDIDATE;
import static org.talentpool.kernel.sample.Samples.CANDIDATE;
import static org.talentpool.kernel.sample.Samples.TODAY;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.talentpool.kernel.candidate.CandidateCommand.ResumeAvailability;
import org.talentpool.kernel.candidate.CandidateEvent.AvailabilityPaused;
import org.talentpool.kernel.candidate.CandidateEvent.AvailabilityResumed;

class ResumeAvailabilityTest {
    private static final ResumeAvailability RESUME = new ResumeAvailability(CANDIDATE);
    private static final AvailabilityPaused PAUSED = new AvailabilityPaused(CANDIDATE.value(), null);

    @RegisterExtension
    final CandidateFixture decisions = new CandidateFixture();

    @Test
    void a_pause_is_ended() {
        decisions
                .given(aCandidate().with(PAUSED).events())
                .when(RESUME)
                .expectEvents(new AvailabilityResumed(CANDIDATE.value()));
    }

    @Test
    void a_pause_that_is_over_may_be_ended_all_the_same() {
        decisions
                .given(aCandidate()
                        .with(new AvailabilityPaused(CANDIDATE.value(), TODAY.minusDays(1)))
                        .events())
                .when(RESUME)
                .expectEvents(new AvailabilityResumed(CANDIDATE.value()));
    }

    @Test
    void who_has_resumed_cannot_resume_again() {
        decisions
                .given(aCandidate()
                        .with(PAUSED)
                        .with(new AvailabilityResumed(CANDIDATE.value()))
                        .events())
                .when(RESUME)
                .expectRefusal(WRONG_STATE);
    }

    @Test
    void who_has_not_paused_cannot_resume() {
        decisions.given(aCandidate().events()).when(RESUME).expectRefusal(WRONG_STATE);
    }

    @Test
    void the_erased_do_not_resume() {
        decisions
                .given(aCandidate().with(PAUSED).with(ERASED).events())
                .when(RESUME)
                .expectRefusal(WRONG_STATE);
    }

    @Test
    void a_candidate_resumes_for_nobody_else() {
        decisions
                .given(aCandidate().with(PAUSED).events())
                .whenActingAs(ANOTHER_CANDIDATE, RESUME)
                .expectRefusal(NOT_FOUND);
    }
}
