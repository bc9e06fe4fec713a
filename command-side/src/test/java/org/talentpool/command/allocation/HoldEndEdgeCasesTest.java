package org.talentpool.command.allocation;

import static org.talentpool.kernel.refusal.RefusalCode.WRONG_STATE;
import static org.talentpool.kernel.sample.PostSample.aHeldPost;
import static org.talentpool.kernel.sample.PostSample.anOfferedPost;
import static org.talentpool.kernel.sample.Samples.POST;
import static org.talentpool.kernel.sample.Samples.SLOT;
import static org.talentpool.kernel.sample.Samples.STARTS_ON;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.talentpool.kernel.calendar.Brussels;
import org.talentpool.kernel.post.PostCommand.LapseHold;
import org.talentpool.kernel.post.PostCommand.OfferContract;
import org.talentpool.kernel.post.PostEvent.HoldLapsed;
import org.talentpool.kernel.post.PostEvent.OfferMade;
import org.talentpool.kernel.sample.Allows;
import org.talentpool.kernel.sample.PostSample;
import org.talentpool.kernel.sample.Refuses;

/** Until which second a hold can be used, and what becomes of an offer and a lapse in the same one. */
class HoldEndEdgeCasesTest {
    @RegisterExtension
    final AllocationFixture decisions = new AllocationFixture();

    @Test
    @Allows("PO-14")
    void an_offer_in_the_last_second_of_the_hold_outlives_the_lapse_that_is_due() {
        decisions.at(lastSecond(PostSample.HOLD_UNTIL));
        decisions.givenBound(aHeldPost()).when(offer()).event(OfferMade.class);
        decisions.at(lastSecond(PostSample.HOLD_UNTIL).plusSeconds(1));
        decisions.settled().when(new LapseHold(POST, 1)).expectNoEvents();
    }

    @Test
    @Refuses("PO-14")
    void a_lapse_before_the_offer_of_the_same_second_leaves_nothing_to_offer() {
        decisions.at(lastSecond(PostSample.HOLD_UNTIL).plusSeconds(1));
        decisions.givenBound(aHeldPost()).when(new LapseHold(POST, 1)).event(HoldLapsed.class);
        decisions.settled().when(offer()).expectRefusal(WRONG_STATE);
    }

    @Test
    @Refuses("PO-14")
    void an_offer_after_the_last_second_comes_too_late_even_before_the_lapse() {
        decisions.at(lastSecond(PostSample.HOLD_UNTIL).plusSeconds(1));
        decisions.givenBound(aHeldPost()).when(offer()).expectRefusal(WRONG_STATE);
        decisions.settled().when(new LapseHold(POST, 1)).event(HoldLapsed.class);
    }

    @Test
    void the_deadline_of_a_hold_that_led_to_an_offer_ends_nothing_however_late() {
        decisions.on(PostSample.HOLD_UNTIL.plusYears(1));
        decisions.givenBound(anOfferedPost()).when(new LapseHold(POST, 1)).expectNoEvents();
    }

    private static Instant lastSecond(LocalDate day) {
        return day.plusDays(1).atStartOfDay(Brussels.ZONE).toInstant().minusSeconds(1);
    }

    private static OfferContract offer() {
        return new OfferContract(POST, SLOT.lower(), STARTS_ON, PostSample.HOLD_UNTIL.plusDays(14), null, null);
    }
}
