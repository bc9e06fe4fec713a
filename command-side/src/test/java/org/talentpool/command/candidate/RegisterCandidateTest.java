package org.talentpool.command.candidate;

import static org.talentpool.command.candidate.CandidateFixture.EMAIL;
import static org.talentpool.command.candidate.CandidateFixture.claim;
import static org.talentpool.command.candidate.CandidateFixture.claimed;
import static org.talentpool.command.candidate.CandidateFixture.released;
import static org.talentpool.kernel.refusal.RefusalCode.ALREADY_EXISTS;
import static org.talentpool.kernel.refusal.RefusalCode.CANDIDATE_ALREADY_REGISTERED;
import static org.talentpool.kernel.refusal.RefusalCode.NOT_FOUND;
import static org.talentpool.kernel.sample.CandidateSample.aCandidate;
import static org.talentpool.kernel.sample.CandidateSample.toRegister;
import static org.talentpool.kernel.sample.Samples.ANOTHER_CANDIDATE;
import static org.talentpool.kernel.sample.Samples.CANDIDATE;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class RegisterCandidateTest {
    @RegisterExtension
    final CandidateFixture decisions = new CandidateFixture();

    @Test
    void a_candidate_registers_and_claims_the_address() {
        decisions.when(toRegister()).expectEvents(aCandidate().events().getFirst(), claimed(EMAIL, CANDIDATE));
    }

    @Test
    void an_address_belongs_to_one_candidate() {
        decisions
                .given(claim(EMAIL, ANOTHER_CANDIDATE))
                .when(toRegister())
                .expectRefusal(CANDIDATE_ALREADY_REGISTERED)
                .expectFacts(Map.of("candidateId", ANOTHER_CANDIDATE.value().toString()));
    }

    @Test
    void the_same_candidate_again_is_told_so() {
        decisions
                .given(aCandidate().events(), claim(EMAIL, CANDIDATE))
                .when(toRegister())
                .expectRefusal(CANDIDATE_ALREADY_REGISTERED);
    }

    @Test
    void a_released_address_may_be_claimed_again() {
        decisions
                .given(List.of(claimed(EMAIL, ANOTHER_CANDIDATE), released(EMAIL, ANOTHER_CANDIDATE)))
                .when(toRegister())
                .expectEvents(aCandidate().events().getFirst(), claimed(EMAIL, CANDIDATE));
    }

    @Test
    void an_id_is_not_taken_twice() {
        decisions.given(aCandidate().events()).when(toRegister()).expectRefusal(ALREADY_EXISTS);
    }

    @Test
    void a_failed_registration_does_not_stand_in_the_way_of_the_next() {
        decisions.given(aCandidate().events()).when(toRegister()).expectRefusal(ALREADY_EXISTS);
        decisions.when(toRegister()).expectRefusal(ALREADY_EXISTS);
    }

    @Test
    void a_candidate_registers_nobody_else() {
        decisions.whenActingAs(ANOTHER_CANDIDATE, toRegister()).expectRefusal(NOT_FOUND);
    }
}
