package org.talentpool.command.allocation;

import static org.talentpool.command.allocation.AllocationFixture.ended;
import static org.talentpool.kernel.sample.PostSample.HOLD_UNTIL;
import static org.talentpool.kernel.sample.PostSample.aHeldPost;
import static org.talentpool.kernel.sample.PostSample.anOfferedPost;
import static org.talentpool.kernel.sample.PostSample.anOpenPost;
import static org.talentpool.kernel.sample.Samples.CANDIDATE;
import static org.talentpool.kernel.sample.Samples.POST;
import static org.talentpool.kernel.sample.Samples.REQUISITION;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.talentpool.kernel.candidate.CommitmentEnd;
import org.talentpool.kernel.post.PostCommand.LapseHold;
import org.talentpool.kernel.post.PostEvent.HoldLapsed;

class LapseHoldTest {
    private static final LapseHold FIRST = new LapseHold(POST, 1);

    @RegisterExtension
    final AllocationFixture decisions = new AllocationFixture();

    @Test
    void a_lapsed_hold_frees_post_and_candidate() {
        decisions
                .givenBound(aHeldPost())
                .on(HOLD_UNTIL.plusDays(1))
                .when(FIRST)
                .expectEvents(
                        new HoldLapsed(POST.value(), CANDIDATE.value(), REQUISITION.value(), 1),
                        ended(CommitmentEnd.HOLD_LAPSED));
    }

    @Test
    void a_hold_that_has_ended_cannot_lapse() {
        decisions.givenFree(anOpenPost()).when(FIRST).expectNoEvents();
    }

    @Test
    void a_hold_that_led_to_an_offer_does_not_lapse() {
        decisions.whenBound(anOfferedPost(), FIRST).expectNoEvents();
    }

    @Test
    void the_deadline_of_another_hold_ends_nothing() {
        decisions
                .givenBound(aHeldPost())
                .on(HOLD_UNTIL.plusDays(1))
                .when(new LapseHold(POST, 2))
                .expectNoEvents();
    }

    @Test
    void on_its_last_day_a_hold_stands() {
        decisions.givenBound(aHeldPost()).on(HOLD_UNTIL).when(FIRST).expectNoEvents();
    }
}
