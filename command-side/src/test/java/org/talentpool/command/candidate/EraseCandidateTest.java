package org.talentpool.command.candidate;

import static org.talentpool.command.candidate.CandidateFixture.EMAIL;
import static org.talentpool.command.candidate.CandidateFixture.ERASED;
import static org.talentpool.command.candidate.CandidateFixture.claim;
import static org.talentpool.command.candidate.CandidateFixture.released;
import static org.talentpool.kernel.refusal.RefusalCode.CANDIDATE_COMMITTED;
import static org.talentpool.kernel.refusal.RefusalCode.NOT_FOUND;
import static org.talentpool.kernel.refusal.RefusalCode.WRONG_STATE;
import static org.talentpool.kernel.sample.CandidateSample.aCandidate;
import static org.talentpool.kernel.sample.CandidateSample.aCommittedCandidate;
import static org.talentpool.kernel.sample.CandidateSample.aListedCandidate;
import static org.talentpool.kernel.sample.Samples.ANOTHER_CANDIDATE;
import static org.talentpool.kernel.sample.Samples.CANDIDATE;
import static org.talentpool.kernel.sample.Samples.POST;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.talentpool.kernel.candidate.CandidateCommand.EraseCandidate;
import org.talentpool.kernel.sample.Allows;
import org.talentpool.kernel.sample.Refuses;

class EraseCandidateTest {
    private static final EraseCandidate ERASE = new EraseCandidate(CANDIDATE);

    @RegisterExtension
    final CandidateFixture decisions = new CandidateFixture();

    @Test
    @Allows("DP-05")
    void an_erasure_sets_the_address_free() {
        decisions
                .given(aListedCandidate().events(), claim(EMAIL, CANDIDATE))
                .when(ERASE)
                .expectEvents(ERASED, released(EMAIL, CANDIDATE));
    }

    @Test
    @Refuses("DP-05")
    void who_is_committed_stays_on_file() {
        decisions
                .given(aCommittedCandidate(POST).events(), claim(EMAIL, CANDIDATE))
                .when(ERASE)
                .expectRefusal(CANDIDATE_COMMITTED);
    }

    @Test
    void nobody_is_erased_twice() {
        decisions.given(aCandidate().with(ERASED).events()).when(ERASE).expectRefusal(WRONG_STATE);
    }

    @Test
    void a_candidate_erases_nobody_else() {
        decisions
                .given(aCandidate().events())
                .whenActingAs(ANOTHER_CANDIDATE, ERASE)
                .expectRefusal(NOT_FOUND);
    }
}
