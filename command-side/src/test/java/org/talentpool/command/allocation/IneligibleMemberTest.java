package org.talentpool.command.allocation;

import static org.talentpool.command.allocation.AllocationFixture.ended;
import static org.talentpool.kernel.refusal.RefusalCode.MEMBER_INELIGIBLE;
import static org.talentpool.kernel.sample.CandidateSample.aCommittedCandidate;
import static org.talentpool.kernel.sample.CandidateSample.aListedCandidate;
import static org.talentpool.kernel.sample.PostSample.aClearedPost;
import static org.talentpool.kernel.sample.PostSample.aHeldPost;
import static org.talentpool.kernel.sample.PostSample.anAcceptedPost;
import static org.talentpool.kernel.sample.PostSample.anOpenPost;
import static org.talentpool.kernel.sample.PostSample.toAssign;
import static org.talentpool.kernel.sample.PostSample.toOffer;
import static org.talentpool.kernel.sample.RequisitionSample.anEstablishedList;
import static org.talentpool.kernel.sample.Samples.CANDIDATE;
import static org.talentpool.kernel.sample.Samples.POST;
import static org.talentpool.kernel.sample.Samples.REQUISITION;
import static org.talentpool.kernel.sample.Samples.STARTS_ON;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.talentpool.command.decision.Outcome;
import org.talentpool.kernel.candidate.CandidateEvent.CandidateDeclaredIneligible;
import org.talentpool.kernel.candidate.CandidateEvent.EligibilityRestored;
import org.talentpool.kernel.candidate.CommitmentEnd;
import org.talentpool.kernel.post.PostCommand.AppointCandidate;
import org.talentpool.kernel.post.PostCommand.RetractOffer;
import org.talentpool.kernel.post.PostEvent.CandidateAssigned;
import org.talentpool.kernel.post.PostEvent.OfferRetracted;
import org.talentpool.kernel.sample.CandidateSample;
import org.talentpool.kernel.sample.PostSample;

/** Nothing is begun or brought to its end with somebody ineligible; what was begun can be taken back. */
class IneligibleMemberTest {
    private static final CandidateDeclaredIneligible DECLARED = new CandidateDeclaredIneligible(CANDIDATE.value());

    @RegisterExtension
    final AllocationFixture decisions = new AllocationFixture();

    @Test
    void no_post_is_held() {
        given(anOpenPost(), aListedCandidate(), toAssign()).expectRefusal(MEMBER_INELIGIBLE);
    }

    @Test
    void nothing_is_offered() {
        given(aHeldPost(), aCommittedCandidate(POST), toOffer()).expectRefusal(MEMBER_INELIGIBLE);
    }

    @Test
    void nobody_is_appointed() {
        given(aClearedPost(), aCommittedCandidate(POST), new AppointCandidate(POST, STARTS_ON))
                .expectRefusal(MEMBER_INELIGIBLE);
    }

    @Test
    void the_offer_is_retracted() {
        given(anAcceptedPost(), aCommittedCandidate(POST), new RetractOffer(POST))
                .expectEvents(
                        new OfferRetracted(POST.value(), CANDIDATE.value(), REQUISITION.value(), 1),
                        ended(CommitmentEnd.OFFER_RETRACTED));
    }

    @Test
    void who_was_restored_is_held_again() {
        decisions
                .given(
                        anEstablishedList().events(),
                        anOpenPost().events(),
                        aListedCandidate()
                                .with(DECLARED)
                                .with(new EligibilityRestored(CANDIDATE.value()))
                                .events())
                .when(toAssign())
                .event(CandidateAssigned.class);
    }

    private Outcome given(PostSample post, CandidateSample candidate, Object command) {
        return decisions
                .given(
                        anEstablishedList().events(),
                        post.events(),
                        candidate.with(DECLARED).events())
                .when(command);
    }
}
