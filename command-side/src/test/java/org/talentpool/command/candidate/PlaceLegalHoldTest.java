package org.talentpool.command.candidate;

import static org.talentpool.command.candidate.CandidateFixture.ANOTHER_HOLD;
import static org.talentpool.command.candidate.CandidateFixture.ERASED;
import static org.talentpool.command.candidate.CandidateFixture.HOLD;
import static org.talentpool.command.candidate.CandidateFixture.placed;
import static org.talentpool.kernel.refusal.RefusalCode.AUTHORITY_MISSING;
import static org.talentpool.kernel.refusal.RefusalCode.WRONG_STATE;
import static org.talentpool.kernel.sample.CandidateSample.aCandidate;
import static org.talentpool.kernel.sample.Samples.CANDIDATE;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.talentpool.kernel.candidate.CandidateCommand.PlaceLegalHold;

class PlaceLegalHoldTest {
    private static final PlaceLegalHold PLACE = new PlaceLegalHold(CANDIDATE, HOLD);

    @RegisterExtension
    final CandidateFixture decisions = new CandidateFixture();

    @Test
    void whoever_answers_for_it_places_a_hold() {
        decisions
                .given(aCandidate().events())
                .whenOnAuthority("Legal adviser", PLACE)
                .expectEvents(placed(HOLD));
    }

    @Test
    void each_proceeding_has_its_own() {
        decisions
                .given(aCandidate().with(placed(ANOTHER_HOLD)).events())
                .whenOnAuthority("Legal adviser", PLACE)
                .expectEvents(placed(HOLD));
    }

    @Test
    void placed_again_it_is_no_news() {
        decisions
                .given(aCandidate().with(placed(HOLD)).events())
                .whenOnAuthority("Legal adviser", PLACE)
                .expectEvents();
    }

    @Test
    void somebody_answers_for_it() {
        decisions.given(aCandidate().events()).when(PLACE).expectRefusal(AUTHORITY_MISSING);
    }

    @Test
    void it_comes_too_late_for_somebody_erased() {
        decisions
                .given(aCandidate().with(ERASED).events())
                .whenOnAuthority("Legal adviser", PLACE)
                .expectRefusal(WRONG_STATE);
    }
}
