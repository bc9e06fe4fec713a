package org.talentpool.command.candidate;

import static org.talentpool.command.candidate.CandidateFixture.EMAIL;
import static org.talentpool.command.candidate.CandidateFixture.ERASED;
import static org.talentpool.command.candidate.CandidateFixture.HOLD;
import static org.talentpool.command.candidate.CandidateFixture.claim;
import static org.talentpool.command.candidate.CandidateFixture.placed;
import static org.talentpool.command.candidate.CandidateFixture.released;
import static org.talentpool.kernel.refusal.RefusalCode.NOT_FOUND;
import static org.talentpool.kernel.sample.CandidateSample.aCandidate;
import static org.talentpool.kernel.sample.Samples.CANDIDATE;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.talentpool.kernel.candidate.CandidateCommand.RepeatErasure;
import org.talentpool.kernel.candidate.CandidateEvent.CandidateRegistered;
import org.talentpool.kernel.event.Personal;

class RepeatErasureTest {
    private static final RepeatErasure REPEAT = new RepeatErasure(CANDIDATE);

    @RegisterExtension
    final CandidateFixture decisions = new CandidateFixture();

    @Test
    void what_the_copy_does_not_know_is_decided_again() {
        decisions
                .given(aCandidate().events(), claim(EMAIL, CANDIDATE))
                .when(REPEAT)
                .expectEvents(ERASED, released(EMAIL, CANDIDATE));
    }

    @Test
    void no_hold_of_the_past_stands_in_its_way() {
        decisions
                .given(aCandidate().with(placed(HOLD)).events(), claim(EMAIL, CANDIDATE))
                .when(REPEAT)
                .expectEvents(ERASED, released(EMAIL, CANDIDATE));
    }

    @Test
    void of_whom_the_key_is_gone_the_address_is_not_known() {
        decisions
                .given(List.of(new CandidateRegistered(CANDIDATE.value(), Personal.erased(), Personal.erased())))
                .when(REPEAT)
                .expectEvents(ERASED);
    }

    @Test
    void who_is_erased_is_no_news() {
        decisions.given(aCandidate().with(ERASED).events()).when(REPEAT).expectEvents();
    }

    @Test
    void who_came_after_the_copy_is_not_there() {
        decisions.when(REPEAT).expectRefusal(NOT_FOUND);
    }
}
