package org.talentpool.command.candidate;

import static org.talentpool.command.candidate.CandidateFixture.ANOTHER_HOLD;
import static org.talentpool.command.candidate.CandidateFixture.EMAIL;
import static org.talentpool.command.candidate.CandidateFixture.ERASED;
import static org.talentpool.command.candidate.CandidateFixture.HOLD;
import static org.talentpool.command.candidate.CandidateFixture.LAST_DAY;
import static org.talentpool.command.candidate.CandidateFixture.claim;
import static org.talentpool.command.candidate.CandidateFixture.employedUntil;
import static org.talentpool.command.candidate.CandidateFixture.lifted;
import static org.talentpool.command.candidate.CandidateFixture.placed;
import static org.talentpool.command.candidate.CandidateFixture.released;
import static org.talentpool.kernel.refusal.RefusalCode.CANDIDATE_COMMITTED;
import static org.talentpool.kernel.refusal.RefusalCode.NOT_FOUND;
import static org.talentpool.kernel.refusal.RefusalCode.STAFF_FILE_DUTY;
import static org.talentpool.kernel.refusal.RefusalCode.UNDER_LEGAL_HOLD;
import static org.talentpool.kernel.refusal.RefusalCode.WRONG_STATE;
import static org.talentpool.kernel.sample.CandidateSample.aCandidate;
import static org.talentpool.kernel.sample.CandidateSample.aCommittedCandidate;
import static org.talentpool.kernel.sample.CandidateSample.aListedCandidate;
import static org.talentpool.kernel.sample.Samples.ANOTHER_CANDIDATE;
import static org.talentpool.kernel.sample.Samples.CANDIDATE;
import static org.talentpool.kernel.sample.Samples.POST;
import static org.talentpool.kernel.sample.Samples.REQUISITION;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.talentpool.kernel.candidate.CandidateCommand.EraseCandidate;
import org.talentpool.kernel.candidate.CandidateEvent.CommitmentEnded;
import org.talentpool.kernel.candidate.CommitmentEnd;
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
    @Refuses("DP-05")
    void who_was_employed_stays_on_file_for_ten_years() {
        decisions
                .on(LAST_DAY.plusYears(10))
                .given(aListedCandidate().with(employedUntil(LAST_DAY)).events())
                .when(ERASE)
                .expectRefusal(STAFF_FILE_DUTY);
    }

    @Test
    @Allows("DP-05")
    void and_not_a_day_longer() {
        decisions
                .on(LAST_DAY.plusYears(10).plusDays(1))
                .given(aListedCandidate().with(employedUntil(LAST_DAY)).events())
                .when(ERASE)
                .expectEvents(ERASED);
    }

    @Test
    void an_offer_that_came_to_nothing_makes_no_staff_file() {
        var refused =
                new CommitmentEnded(CANDIDATE.value(), POST.value(), REQUISITION.value(), CommitmentEnd.OFFER_REFUSED);
        decisions
                .given(aCommittedCandidate(POST).with(refused).events())
                .when(ERASE)
                .expectEvents(ERASED);
    }

    @Test
    @Refuses("DP-05")
    void nobody_is_erased_under_a_legal_hold() {
        decisions.given(aCandidate().with(placed(HOLD)).events()).when(ERASE).expectRefusal(UNDER_LEGAL_HOLD);
    }

    @Test
    @Refuses("DP-05")
    void the_last_of_several_holds_still_counts() {
        decisions
                .given(aCandidate()
                        .with(placed(HOLD))
                        .with(placed(ANOTHER_HOLD))
                        .with(lifted(HOLD))
                        .events())
                .when(ERASE)
                .expectRefusal(UNDER_LEGAL_HOLD);
    }

    @Test
    void a_hold_that_was_lifted_does_not_count() {
        decisions
                .given(aCandidate().with(placed(HOLD)).with(lifted(HOLD)).events())
                .when(ERASE)
                .expectEvents(ERASED);
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
