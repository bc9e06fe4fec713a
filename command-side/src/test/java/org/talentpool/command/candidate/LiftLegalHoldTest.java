package org.talentpool.command.candidate;

import static org.talentpool.command.candidate.CandidateFixture.ANOTHER_HOLD;
import static org.talentpool.command.candidate.CandidateFixture.HOLD;
import static org.talentpool.command.candidate.CandidateFixture.lifted;
import static org.talentpool.command.candidate.CandidateFixture.placed;
import static org.talentpool.kernel.refusal.RefusalCode.AUTHORITY_MISSING;
import static org.talentpool.kernel.sample.CandidateSample.aCandidate;
import static org.talentpool.kernel.sample.Samples.CANDIDATE;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.talentpool.kernel.candidate.CandidateCommand.LiftLegalHold;

class LiftLegalHoldTest {
    private static final LiftLegalHold LIFT = new LiftLegalHold(CANDIDATE, HOLD);

    @RegisterExtension
    final CandidateFixture decisions = new CandidateFixture();

    @Test
    void whoever_answers_for_it_lifts_a_hold() {
        decisions
                .given(aCandidate().with(placed(HOLD)).events())
                .whenOnAuthority("Legal adviser", LIFT)
                .expectEvents(lifted(HOLD));
    }

    @Test
    void one_that_does_not_stand_is_no_news() {
        decisions
                .given(aCandidate().with(placed(ANOTHER_HOLD)).events())
                .whenOnAuthority("Legal adviser", LIFT)
                .expectEvents();
    }

    @Test
    void somebody_answers_for_it() {
        decisions.given(aCandidate().with(placed(HOLD)).events()).when(LIFT).expectRefusal(AUTHORITY_MISSING);
    }
}
