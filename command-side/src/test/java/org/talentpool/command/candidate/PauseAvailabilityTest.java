package org.talentpool.command.candidate;

import static org.talentpool.command.candidate.CandidateFixture.ERASED;
import static org.talentpool.kernel.refusal.RefusalCode.MALFORMED;
import static org.talentpool.kernel.refusal.RefusalCode.NOT_FOUND;
import static org.talentpool.kernel.refusal.RefusalCode.WRONG_STATE;
import static org.talentpool.kernel.sample.CandidateSample.aCandidate;
import static org.talentpool.kernel.sample.CandidateSample.aCommittedCandidate;
import static org.talentpool.kernel.sample.Samples.ANOTHER_CANDIDATE;
import static org.talentpool.kernel.sample.Samples.CANDIDATE;
import static org.talentpool.kernel.sample.Samples.POST;
import static org.talentpool.kernel.sample.Samples.TODAY;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.talentpool.kernel.candidate.CandidateCommand.PauseAvailability;
import org.talentpool.kernel.candidate.CandidateEvent.AvailabilityPaused;

class PauseAvailabilityTest {
    private static final PauseAvailability PAUSE = new PauseAvailability(CANDIDATE, TODAY);
    private static final AvailabilityPaused PAUSED = new AvailabilityPaused(CANDIDATE.value(), TODAY);

    @RegisterExtension
    final CandidateFixture decisions = new CandidateFixture();

    @Test
    void a_candidate_pauses_up_to_a_day() {
        decisions.given(aCandidate().events()).when(PAUSE).expectEvents(PAUSED);
    }

    @Test
    void a_candidate_pauses_until_further_notice() {
        decisions
                .given(aCandidate().events())
                .when(new PauseAvailability(CANDIDATE, null))
                .expectEvents(new AvailabilityPaused(CANDIDATE.value(), null));
    }

    @Test
    void whom_a_post_is_kept_for_may_pause_for_the_time_after() {
        decisions.given(aCommittedCandidate(POST).events()).when(PAUSE).expectEvents(PAUSED);
    }

    @Test
    void the_same_pause_again_is_no_event() {
        decisions.given(aCandidate().with(PAUSED).events()).when(PAUSE).expectNoEvents();
    }

    @Test
    void a_pause_may_be_prolonged() {
        decisions
                .given(aCandidate().with(PAUSED).events())
                .when(new PauseAvailability(CANDIDATE, TODAY.plusDays(1)))
                .expectEvents(new AvailabilityPaused(CANDIDATE.value(), TODAY.plusDays(1)));
    }

    @Test
    void a_pause_does_not_end_in_the_past() {
        decisions
                .given(aCandidate().events())
                .when(new PauseAvailability(CANDIDATE, TODAY.minusDays(1)))
                .expectRefusal(MALFORMED);
    }

    @Test
    void the_erased_do_not_pause() {
        decisions.given(aCandidate().with(ERASED).events()).when(PAUSE).expectRefusal(WRONG_STATE);
    }

    @Test
    void a_candidate_pauses_nobody_else() {
        decisions
                .given(aCandidate().events())
                .whenActingAs(ANOTHER_CANDIDATE, PAUSE)
                .expectRefusal(NOT_FOUND);
        decisions.whenActingAs(CANDIDATE, PAUSE).expectEvents(PAUSED);
    }
}
