package org.talentpool.command.candidate;

import static org.talentpool.kernel.refusal.RefusalCode.WRONG_STATE;
import static org.talentpool.kernel.sample.CandidateSample.aCandidate;
import static org.talentpool.kernel.sample.Samples.CANDIDATE;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.talentpool.kernel.candidate.CandidateCommand.RestoreEligibility;
import org.talentpool.kernel.candidate.CandidateEvent.CandidateDeclaredIneligible;
import org.talentpool.kernel.candidate.CandidateEvent.EligibilityRestored;

class RestoreEligibilityTest {
    private static final RestoreEligibility RESTORE = new RestoreEligibility(CANDIDATE);
    private static final CandidateDeclaredIneligible DECLARED = new CandidateDeclaredIneligible(CANDIDATE.value());
    private static final EligibilityRestored RESTORED = new EligibilityRestored(CANDIDATE.value());

    @RegisterExtension
    final CandidateFixture decisions = new CandidateFixture();

    @Test
    void an_ineligible_candidate_is_restored() {
        decisions.given(aCandidate().with(DECLARED).events()).when(RESTORE).expectEvents(RESTORED);
    }

    @Test
    void who_is_eligible_has_nothing_to_be_restored() {
        decisions.given(aCandidate().events()).when(RESTORE).expectRefusal(WRONG_STATE);
    }

    @Test
    void a_candidate_is_restored_once() {
        decisions
                .given(aCandidate().with(DECLARED).with(RESTORED).events())
                .when(RESTORE)
                .expectRefusal(WRONG_STATE);
    }
}
