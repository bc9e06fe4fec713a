package org.talentpool.command.allocation;

import static org.talentpool.command.allocation.AllocationFixture.ended;
import static org.talentpool.kernel.refusal.RefusalCode.OFFER_NOT_OPEN;
import static org.talentpool.kernel.sample.PostSample.aFilledPost;
import static org.talentpool.kernel.sample.PostSample.aHeldPost;
import static org.talentpool.kernel.sample.PostSample.anAcceptedPost;
import static org.talentpool.kernel.sample.PostSample.anOfferedPost;
import static org.talentpool.kernel.sample.Samples.CANDIDATE;
import static org.talentpool.kernel.sample.Samples.POST;
import static org.talentpool.kernel.sample.Samples.REQUISITION;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.talentpool.kernel.candidate.CommitmentEnd;
import org.talentpool.kernel.post.PostCommand.RetractOffer;
import org.talentpool.kernel.post.PostEvent.OfferRetracted;

class RetractOfferTest {
    private static final RetractOffer RETRACT = new RetractOffer(POST);
    private static final OfferRetracted RETRACTED =
            new OfferRetracted(POST.value(), CANDIDATE.value(), REQUISITION.value(), 1);

    @RegisterExtension
    final AllocationFixture decisions = new AllocationFixture();

    @Test
    void an_open_offer_is_taken_back() {
        decisions.whenBound(anOfferedPost(), RETRACT).expectEvents(RETRACTED, ended(CommitmentEnd.OFFER_RETRACTED));
    }

    @Test
    void an_accepted_offer_is_taken_back() {
        decisions.whenBound(anAcceptedPost(), RETRACT).expectEvents(RETRACTED, ended(CommitmentEnd.OFFER_RETRACTED));
    }

    @Test
    void what_was_not_offered_is_not_taken_back() {
        decisions.whenBound(aHeldPost(), RETRACT).expectRefusal(OFFER_NOT_OPEN);
    }

    @Test
    void an_appointment_stands() {
        decisions.whenBound(aFilledPost(), RETRACT).expectRefusal(OFFER_NOT_OPEN);
    }
}
