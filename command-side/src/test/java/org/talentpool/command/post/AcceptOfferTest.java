package org.talentpool.command.post;

import static org.talentpool.kernel.refusal.RefusalCode.NOT_FOUND;
import static org.talentpool.kernel.refusal.RefusalCode.OFFER_LAPSED;
import static org.talentpool.kernel.refusal.RefusalCode.OFFER_NOT_OPEN;
import static org.talentpool.kernel.sample.PostSample.ANSWER_BY;
import static org.talentpool.kernel.sample.PostSample.aHeldPost;
import static org.talentpool.kernel.sample.PostSample.anAcceptedPost;
import static org.talentpool.kernel.sample.PostSample.anOfferedPost;
import static org.talentpool.kernel.sample.Samples.ANOTHER_CANDIDATE;
import static org.talentpool.kernel.sample.Samples.CANDIDATE;
import static org.talentpool.kernel.sample.Samples.POST;
import static org.talentpool.kernel.sample.Samples.REQUISITION;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.talentpool.kernel.post.PostCommand.AcceptOffer;
import org.talentpool.kernel.post.PostEvent.OfferLapsed;

class AcceptOfferTest {
    private static final AcceptOffer ACCEPT = new AcceptOffer(POST);

    @RegisterExtension
    final PostFixture decisions = new PostFixture();

    @Test
    void an_offer_is_accepted_up_to_its_last_day() {
        decisions
                .on(ANSWER_BY)
                .given(anOfferedPost().events())
                .whenActingAs(CANDIDATE, ACCEPT)
                .expectEvents(anAcceptedPost().events().getLast());
    }

    @Test
    void a_day_later_it_is_too_late() {
        decisions
                .on(ANSWER_BY.plusDays(1))
                .given(anOfferedPost().events())
                .when(ACCEPT)
                .expectRefusal(OFFER_LAPSED);
    }

    @Test
    void an_offer_that_was_ended_for_lapsing_is_told_from_one_never_made() {
        decisions
                .given(anOfferedPost()
                        .with(new OfferLapsed(POST.value(), CANDIDATE.value(), REQUISITION.value(), 1))
                        .events())
                .when(ACCEPT)
                .expectRefusal(OFFER_LAPSED);
    }

    @Test
    void what_was_not_offered_is_not_accepted() {
        decisions.given(aHeldPost().events()).when(ACCEPT).expectRefusal(OFFER_NOT_OPEN);
    }

    @Test
    void an_offer_is_accepted_once() {
        decisions.given(anAcceptedPost().events()).when(ACCEPT).expectRefusal(OFFER_NOT_OPEN);
    }

    @Test
    void a_candidate_accepts_for_nobody_else() {
        decisions
                .given(anOfferedPost().events())
                .whenActingAs(ANOTHER_CANDIDATE, ACCEPT)
                .expectRefusal(NOT_FOUND);
    }
}
