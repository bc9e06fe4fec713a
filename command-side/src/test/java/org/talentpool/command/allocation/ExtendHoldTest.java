package org.talentpool.command.allocation;

import static org.talentpool.command.allocation.AllocationFixture.COMMITTED;
import static org.talentpool.command.allocation.AllocationFixture.ended;
import static org.talentpool.kernel.refusal.RefusalCode.HOLD_NOT_EXTENDABLE;
import static org.talentpool.kernel.refusal.RefusalCode.MEMBER_INELIGIBLE;
import static org.talentpool.kernel.refusal.RefusalCode.WRONG_STATE;
import static org.talentpool.kernel.sample.CandidateSample.aCandidate;
import static org.talentpool.kernel.sample.CandidateSample.aCommittedCandidate;
import static org.talentpool.kernel.sample.PostSample.HOLD_UNTIL;
import static org.talentpool.kernel.sample.PostSample.aHeldPost;
import static org.talentpool.kernel.sample.PostSample.anOfferedPost;
import static org.talentpool.kernel.sample.PostSample.anOpenPost;
import static org.talentpool.kernel.sample.RequisitionSample.anEstablishedList;
import static org.talentpool.kernel.sample.Samples.CANDIDATE;
import static org.talentpool.kernel.sample.Samples.PERSON;
import static org.talentpool.kernel.sample.Samples.POST;
import static org.talentpool.kernel.sample.Samples.QUALIFICATIONS;
import static org.talentpool.kernel.sample.Samples.REQUISITION;
import static org.talentpool.kernel.sample.Samples.SLOT;
import static org.talentpool.kernel.sample.Samples.STARTS_ON;
import static org.talentpool.kernel.sample.Samples.TODAY;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.talentpool.kernel.candidate.CandidateEvent.CandidateDeclaredIneligible;
import org.talentpool.kernel.candidate.CommitmentEnd;
import org.talentpool.kernel.candidate.Qualifications;
import org.talentpool.kernel.contract.Standing;
import org.talentpool.kernel.post.PostCommand.ExtendHold;
import org.talentpool.kernel.post.PostCommand.LapseHold;
import org.talentpool.kernel.post.PostCommand.OfferContract;
import org.talentpool.kernel.post.PostEvent.HoldExtended;
import org.talentpool.kernel.post.PostEvent.HoldLapsed;
import org.talentpool.kernel.post.PostEvent.OfferMade;
import org.talentpool.kernel.sample.Allows;
import org.talentpool.kernel.sample.Refuses;

class ExtendHoldTest {
    private static final ExtendHold EXTEND = new ExtendHold(POST);
    private static final LocalDate EXTENDED_UNTIL = HOLD_UNTIL.plusDays(30);
    private static final HoldExtended EXTENDED =
            new HoldExtended(POST.value(), CANDIDATE.value(), REQUISITION.value(), 1, HOLD_UNTIL, EXTENDED_UNTIL);

    @RegisterExtension
    final AllocationFixture decisions = new AllocationFixture();

    @Test
    @Allows("PO-15")
    void a_hold_is_extended_by_30_days_up_to_its_last_day() {
        decisions.givenBound(aHeldPost()).on(HOLD_UNTIL).when(EXTEND).expectEvents(EXTENDED);
    }

    @Test
    @Refuses("PO-15")
    void it_is_extended_once() {
        decisions
                .whenBound(aHeldPost().with(EXTENDED), EXTEND)
                .expectRefusal(HOLD_NOT_EXTENDABLE, "PO-15")
                .expectFacts(Map.of("holdUntil", EXTENDED_UNTIL.toString()));
    }

    @Test
    @Refuses("PO-15")
    void a_hold_that_is_over_is_not_extended() {
        decisions
                .givenBound(aHeldPost())
                .on(HOLD_UNTIL.plusDays(1))
                .when(EXTEND)
                .expectRefusal(HOLD_NOT_EXTENDABLE, "PO-15");
    }

    @Test
    @Refuses("PO-16")
    void serving_staff_are_held_once_and_for_all() {
        var serving = new Qualifications(
                Standing.SERVING_STAFF,
                QUALIFICATIONS.education(),
                QUALIFICATIONS.languages(),
                QUALIFICATIONS.experience(),
                QUALIFICATIONS.skills(),
                QUALIFICATIONS.accepts());
        decisions
                .given(
                        anEstablishedList().events(),
                        aHeldPost().events(),
                        aCandidate(PERSON, serving)
                                .applied()
                                .listed(SLOT)
                                .with(COMMITTED)
                                .events())
                .when(EXTEND)
                .expectRefusal(HOLD_NOT_EXTENDABLE, "PO-16");
    }

    @Test
    void only_a_hold_is_extended() {
        decisions.whenBound(anOfferedPost(), EXTEND).expectRefusal(WRONG_STATE);
    }

    @Test
    void nobody_is_kept_longer_on_an_open_post() {
        decisions.givenFree(anOpenPost()).when(EXTEND).expectRefusal(WRONG_STATE);
    }

    @Test
    void a_hold_of_somebody_ineligible_is_not_extended() {
        decisions
                .given(
                        aHeldPost().events(),
                        aCommittedCandidate(POST)
                                .with(new CandidateDeclaredIneligible(CANDIDATE.value()))
                                .events())
                .when(EXTEND)
                .expectRefusal(MEMBER_INELIGIBLE);
    }

    @Test
    void a_list_that_has_expired_meanwhile_does_not_matter() {
        decisions
                .given(
                        anEstablishedList(TODAY.minusDays(1)).events(),
                        aHeldPost().events(),
                        aCommittedCandidate(POST).events())
                .when(EXTEND)
                .expectEvents(EXTENDED);
    }

    @Test
    void the_deadline_of_the_earlier_end_lapses_nothing() {
        decisions
                .givenBound(aHeldPost().with(EXTENDED))
                .on(HOLD_UNTIL.plusDays(1))
                .when(new LapseHold(POST, 1))
                .expectNoEvents();
        decisions
                .on(EXTENDED_UNTIL.plusDays(1))
                .when(new LapseHold(POST, 1))
                .expectEvents(
                        new HoldLapsed(POST.value(), CANDIDATE.value(), REQUISITION.value(), 1),
                        ended(CommitmentEnd.HOLD_LAPSED));
    }

    @Test
    @Allows({"PO-14", "PO-15"})
    @Refuses("PO-14")
    void an_offer_may_be_made_up_to_the_new_end_and_no_longer() {
        var offer = new OfferContract(POST, SLOT.lower(), STARTS_ON, EXTENDED_UNTIL.plusDays(7), null, null);
        decisions
                .givenBound(aHeldPost().with(EXTENDED))
                .on(EXTENDED_UNTIL.plusDays(1))
                .when(offer)
                .expectRefusal(WRONG_STATE)
                .expectFacts(Map.of("holdUntil", EXTENDED_UNTIL.toString()));
        decisions.on(EXTENDED_UNTIL).when(offer).event(OfferMade.class);
    }
}
