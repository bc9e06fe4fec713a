package org.talentpool.command.allocation;

import static org.talentpool.command.allocation.AllocationFixture.ended;
import static org.talentpool.kernel.refusal.RefusalCode.NOT_FOUND;
import static org.talentpool.kernel.refusal.RefusalCode.OFFER_NOT_OPEN;
import static org.talentpool.kernel.sample.PostSample.aHeldPost;
import static org.talentpool.kernel.sample.PostSample.anAcceptedPost;
import static org.talentpool.kernel.sample.PostSample.anOfferedPost;
import static org.talentpool.kernel.sample.PostSample.anOpenPost;
import static org.talentpool.kernel.sample.Samples.ANOTHER_CANDIDATE;
import static org.talentpool.kernel.sample.Samples.CANDIDATE;
import static org.talentpool.kernel.sample.Samples.POST;
import static org.talentpool.kernel.sample.Samples.REQUISITION;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.talentpool.kernel.candidate.CommitmentEnd;
import org.talentpool.kernel.post.PostCommand.RefuseOffer;
import org.talentpool.kernel.post.PostEvent.OfferRefused;
import org.talentpool.kernel.sample.Allows;

class RefuseOfferTest {
    private static final RefuseOffer REFUSE = new RefuseOffer(POST);

    @RegisterExtension
    final AllocationFixture decisions = new AllocationFixture();

    @Test
    @Allows("PO-17")
    void a_candidate_who_refuses_stays_on_the_list() {
        decisions
                .givenBound(anOfferedPost())
                .whenActingAs(CANDIDATE, REFUSE)
                .expectEvents(
                        new OfferRefused(POST.value(), CANDIDATE.value(), REQUISITION.value(), 1),
                        ended(CommitmentEnd.OFFER_REFUSED));
    }

    @Test
    void what_was_not_offered_is_not_refused() {
        decisions.whenBound(aHeldPost(), REFUSE).expectRefusal(OFFER_NOT_OPEN);
    }

    @Test
    void an_accepted_offer_is_not_refused() {
        decisions.whenBound(anAcceptedPost(), REFUSE).expectRefusal(OFFER_NOT_OPEN);
    }

    @Test
    void a_candidate_refuses_for_nobody_else() {
        decisions
                .givenBound(anOfferedPost())
                .whenActingAs(ANOTHER_CANDIDATE, REFUSE)
                .expectRefusal(NOT_FOUND);
    }

    @Test
    void a_candidate_does_not_learn_of_a_post_that_is_kept_for_nobody() {
        decisions.givenFree(anOpenPost()).whenActingAs(CANDIDATE, REFUSE).expectRefusal(NOT_FOUND);
    }
}
