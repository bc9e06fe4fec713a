package org.talentpool.command.allocation;

import static org.talentpool.kernel.refusal.RefusalCode.MEMBERSHIP_EXPIRED;
import static org.talentpool.kernel.sample.CandidateSample.aCommittedCandidate;
import static org.talentpool.kernel.sample.CandidateSample.aListedCandidate;
import static org.talentpool.kernel.sample.PostSample.aClearedPost;
import static org.talentpool.kernel.sample.PostSample.aFilledPost;
import static org.talentpool.kernel.sample.PostSample.aHeldPost;
import static org.talentpool.kernel.sample.PostSample.anAcceptedPost;
import static org.talentpool.kernel.sample.PostSample.anOfferedPost;
import static org.talentpool.kernel.sample.PostSample.anOpenPost;
import static org.talentpool.kernel.sample.PostSample.toAssign;
import static org.talentpool.kernel.sample.PostSample.toOffer;
import static org.talentpool.kernel.sample.RequisitionSample.anEstablishedList;
import static org.talentpool.kernel.sample.Samples.CANDIDATE;
import static org.talentpool.kernel.sample.Samples.POST;
import static org.talentpool.kernel.sample.Samples.REQUISITION;
import static org.talentpool.kernel.sample.Samples.STARTS_ON;
import static org.talentpool.kernel.sample.Samples.TODAY;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.talentpool.command.decision.Outcome;
import org.talentpool.kernel.candidate.CandidateEvent.MembershipExpired;
import org.talentpool.kernel.contract.Condition;
import org.talentpool.kernel.post.ConditionOutcome;
import org.talentpool.kernel.post.PostCommand.AcceptOffer;
import org.talentpool.kernel.post.PostCommand.AppointCandidate;
import org.talentpool.kernel.post.PostCommand.RecordCondition;
import org.talentpool.kernel.post.PostEvent.ConditionRecorded;
import org.talentpool.kernel.post.PostEvent.OfferAccepted;
import org.talentpool.kernel.requisition.RequisitionEvent.ReserveListExpired;
import org.talentpool.kernel.sample.PostSample;

/** What was begun while the membership counted goes on to the appointment; nothing new is begun. */
class ExpiryInFlightTest {
    private static final LocalDate ENDED = TODAY.minusDays(1);

    @RegisterExtension
    final AllocationFixture decisions = new AllocationFixture();

    @Test
    void whoever_is_held_is_offered_the_post() {
        after(aHeldPost(), toOffer()).expectEvents(anOfferedPost().events().getLast());
    }

    @Test
    void an_offer_is_accepted() {
        after(anOfferedPost(), new AcceptOffer(POST))
                .expectEvents(new OfferAccepted(POST.value(), CANDIDATE.value(), REQUISITION.value(), 1));
    }

    @Test
    void conditions_are_recorded() {
        after(anAcceptedPost(), new RecordCondition(POST, Condition.MEDICAL, ConditionOutcome.SATISFIED, null))
                .expectEvents(new ConditionRecorded(
                        POST.value(), CANDIDATE.value(), Condition.MEDICAL, ConditionOutcome.SATISFIED, null, null));
    }

    @Test
    void the_candidate_is_appointed() {
        after(aClearedPost(), new AppointCandidate(POST, STARTS_ON))
                .expectEvents(aFilledPost().events().getLast());
    }

    @Test
    void no_new_hold_begins() {
        decisions
                .given(
                        anEstablishedList(ENDED)
                                .with(new ReserveListExpired(REQUISITION.value(), ENDED))
                                .events(),
                        anOpenPost().events(),
                        aListedCandidate().events())
                .when(toAssign())
                .expectRefusal(MEMBERSHIP_EXPIRED, "PO-09");
    }

    /** The list has ended and said so, and the membership too. */
    private Outcome after(PostSample post, Object command) {
        return decisions
                .given(
                        anEstablishedList(ENDED)
                                .with(new ReserveListExpired(REQUISITION.value(), ENDED))
                                .events(),
                        post.events(),
                        aCommittedCandidate(POST)
                                .with(new MembershipExpired(CANDIDATE.value(), REQUISITION.value(), ENDED))
                                .events())
                .when(command);
    }
}
