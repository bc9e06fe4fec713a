package org.talentpool.command.candidate;

import static org.talentpool.kernel.refusal.RefusalCode.WRONG_STATE;
import static org.talentpool.kernel.sample.CandidateSample.aCandidate;
import static org.talentpool.kernel.sample.CandidateSample.aCommittedCandidate;
import static org.talentpool.kernel.sample.Samples.CANDIDATE;
import static org.talentpool.kernel.sample.Samples.POST;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.talentpool.kernel.candidate.CandidateCommand.DeclareIneligible;
import org.talentpool.kernel.candidate.CandidateEvent.CandidateDeclaredIneligible;
import org.talentpool.kernel.candidate.CandidateEvent.EligibilityRestored;

class DeclareIneligibleTest {
    private static final DeclareIneligible DECLARE = new DeclareIneligible(CANDIDATE);
    private static final CandidateDeclaredIneligible DECLARED = new CandidateDeclaredIneligible(CANDIDATE.value());

    @RegisterExtension
    final CandidateFixture decisions = new CandidateFixture();

    @Test
    void a_candidate_is_declared_ineligible() {
        decisions.given(aCandidate().events()).when(DECLARE).expectEvents(DECLARED);
    }

    @Test
    void also_one_whom_a_post_is_kept_for() {
        decisions.given(aCommittedCandidate(POST).events()).when(DECLARE).expectEvents(DECLARED);
    }

    @Test
    void the_same_again_is_no_event() {
        decisions.given(aCandidate().with(DECLARED).events()).when(DECLARE).expectNoEvents();
    }

    @Test
    void who_was_restored_may_be_declared_anew() {
        decisions
                .given(aCandidate()
                        .with(DECLARED)
                        .with(new EligibilityRestored(CANDIDATE.value()))
                        .events())
                .when(DECLARE)
                .expectEvents(DECLARED);
    }

    @Test
    void nothing_is_declared_of_the_erased() {
        decisions
                .given(aCandidate().with(CandidateFixture.ERASED).events())
                .when(DECLARE)
                .expectRefusal(WRONG_STATE);
    }
}
