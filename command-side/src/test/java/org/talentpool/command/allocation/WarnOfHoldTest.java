package org.talentpool.command.allocation;

import static org.talentpool.kernel.sample.PostSample.HOLD_UNTIL;
import static org.talentpool.kernel.sample.PostSample.aHeldPost;
import static org.talentpool.kernel.sample.PostSample.anOfferedPost;
import static org.talentpool.kernel.sample.PostSample.anOpenPost;
import static org.talentpool.kernel.sample.Samples.CANDIDATE;
import static org.talentpool.kernel.sample.Samples.POST;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.talentpool.kernel.post.PostCommand.WarnOfHold;
import org.talentpool.kernel.post.PostEvent.HoldWarned;

class WarnOfHoldTest {
    private static final WarnOfHold WARN = new WarnOfHold(POST, 1, HOLD_UNTIL);
    private static final HoldWarned WARNED = new HoldWarned(POST.value(), CANDIDATE.value(), 1, HOLD_UNTIL);

    @RegisterExtension
    final AllocationFixture decisions = new AllocationFixture();

    @Test
    void a_hold_that_stands_is_warned_of() {
        decisions.whenBound(aHeldPost(), WARN).expectEvents(WARNED);
    }

    @Test
    void once_for_each_end() {
        decisions.whenBound(aHeldPost().with(WARNED), WARN).expectNoEvents();
    }

    @Test
    void an_end_that_is_no_longer_its_end_is_not() {
        decisions
                .whenBound(aHeldPost(), new WarnOfHold(POST, 1, HOLD_UNTIL.minusDays(1)))
                .expectNoEvents();
    }

    @Test
    void nor_is_another_hold() {
        decisions.whenBound(aHeldPost(), new WarnOfHold(POST, 2, HOLD_UNTIL)).expectNoEvents();
    }

    @Test
    void nor_one_that_led_to_an_offer() {
        decisions.whenBound(anOfferedPost(), WARN).expectNoEvents();
    }

    @Test
    void nor_one_that_has_ended() {
        decisions.givenFree(anOpenPost()).when(WARN).expectNoEvents();
    }
}
