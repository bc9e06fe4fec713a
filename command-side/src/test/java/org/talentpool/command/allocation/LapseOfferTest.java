package org.talentpool.command.allocation;

import static org.talentpool.command.allocation.AllocationFixture.ended;
import static org.talentpool.kernel.sample.PostSample.aHeldPost;
import static org.talentpool.kernel.sample.PostSample.anAcceptedPost;
import static org.talentpool.kernel.sample.PostSample.anOfferedPost;
import static org.talentpool.kernel.sample.Samples.CANDIDATE;
import static org.talentpool.kernel.sample.Samples.POST;
import static org.talentpool.kernel.sample.Samples.REQUISITION;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.talentpool.kernel.candidate.CommitmentEnd;
import org.talentpool.kernel.post.PostCommand.LapseOffer;
import org.talentpool.kernel.post.PostEvent.OfferLapsed;

class LapseOfferTest {
    private static final LapseOffer FIRST = new LapseOffer(POST, 1);

    @RegisterExtension
    final AllocationFixture decisions = new AllocationFixture();

    @Test
    void a_lapsed_offer_frees_post_and_candidate() {
        decisions
                .whenBound(anOfferedPost(), FIRST)
                .expectEvents(
                        new OfferLapsed(POST.value(), CANDIDATE.value(), REQUISITION.value(), 1),
                        ended(CommitmentEnd.OFFER_LAPSED));
    }

    @Test
    void an_accepted_offer_does_not_lapse() {
        decisions.whenBound(anAcceptedPost(), FIRST).expectNoEvents();
    }

    @Test
    void what_was_not_offered_does_not_lapse() {
        decisions.whenBound(aHeldPost(), FIRST).expectNoEvents();
    }

    @Test
    void the_deadline_of_another_offer_ends_nothing() {
        decisions.whenBound(anOfferedPost(), new LapseOffer(POST, 2)).expectNoEvents();
    }
}
