package org.talentpool.command.allocation;

import static org.talentpool.kernel.refusal.RefusalCode.MEMBERSHIP_EXPIRED;
import static org.talentpool.kernel.refusal.RefusalCode.WRONG_STATE;
import static org.talentpool.kernel.sample.CandidateSample.aCommittedCandidate;
import static org.talentpool.kernel.sample.CandidateSample.aListedCandidate;
import static org.talentpool.kernel.sample.PostSample.HOLD_UNTIL;
import static org.talentpool.kernel.sample.PostSample.aClearedPost;
import static org.talentpool.kernel.sample.PostSample.aHeldPost;
import static org.talentpool.kernel.sample.PostSample.anOfferedPost;
import static org.talentpool.kernel.sample.PostSample.anOpenPost;
import static org.talentpool.kernel.sample.PostSample.toAssign;
import static org.talentpool.kernel.sample.PostSample.toOffer;
import static org.talentpool.kernel.sample.RequisitionSample.anEstablishedList;
import static org.talentpool.kernel.sample.Samples.CANDIDATE;
import static org.talentpool.kernel.sample.Samples.POST;
import static org.talentpool.kernel.sample.Samples.REQUISITION;
import static org.talentpool.kernel.sample.Samples.SLOT;
import static org.talentpool.kernel.sample.Samples.STARTS_ON;
import static org.talentpool.kernel.sample.Samples.TODAY;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.talentpool.command.decision.Outcome;
import org.talentpool.kernel.calendar.Brussels;
import org.talentpool.kernel.candidate.CommitmentEnd;
import org.talentpool.kernel.post.PostCommand.AcceptOffer;
import org.talentpool.kernel.post.PostCommand.AppointCandidate;
import org.talentpool.kernel.post.PostCommand.LapseHold;
import org.talentpool.kernel.post.PostCommand.OfferContract;
import org.talentpool.kernel.post.PostEvent.CandidateAppointed;
import org.talentpool.kernel.post.PostEvent.HoldExtended;
import org.talentpool.kernel.post.PostEvent.HoldLapsed;
import org.talentpool.kernel.post.PostEvent.OfferAccepted;
import org.talentpool.kernel.post.PostEvent.OfferMade;
import org.talentpool.kernel.sample.Allows;
import org.talentpool.kernel.sample.PostSample;
import org.talentpool.kernel.sample.Refuses;

/** A hold that was extended, and a list that expires at midnight while somebody is held from it. */
class ExpiryEdgeCasesTest {
    private static final LocalDate LATER_END = HOLD_UNTIL.plusDays(30);
    private static final HoldExtended EXTENDED =
            new HoldExtended(POST.value(), CANDIDATE.value(), REQUISITION.value(), 1, HOLD_UNTIL, LATER_END);
    private static final LapseHold LAPSE = new LapseHold(POST, 1);

    @RegisterExtension
    final AllocationFixture decisions = new AllocationFixture();

    @Test
    @Allows({"PO-14", "PO-15"})
    void a_hold_that_was_extended_survives_the_midnight_of_its_earlier_end() {
        decisions
                .givenBound(extended())
                .at(midnightAfter(HOLD_UNTIL))
                .when(LAPSE)
                .expectNoEvents();
    }

    @Test
    @Allows("PO-15")
    void it_leads_to_an_offer_up_to_the_last_second_of_its_later_end() {
        decisions.givenBound(extended()).at(midnightAfter(LATER_END).minusSeconds(1));
        decisions.when(LAPSE).expectNoEvents();
        decisions.when(offer()).event(OfferMade.class);
    }

    @Test
    @Refuses({"PO-14", "PO-15"})
    void it_lapses_at_the_midnight_after() {
        decisions.givenBound(extended()).at(midnightAfter(LATER_END));
        decisions.when(offer()).expectRefusal(WRONG_STATE).expectFacts(Map.of("holdUntil", LATER_END.toString()));
        decisions
                .when(LAPSE)
                .expectEvents(
                        new HoldLapsed(POST.value(), CANDIDATE.value(), REQUISITION.value(), 1),
                        AllocationFixture.ended(CommitmentEnd.HOLD_LAPSED));
    }

    @Test
    @Refuses("PO-03")
    void at_the_midnight_after_its_last_day_a_list_keeps_nobody_for_a_post_any_more() {
        decisions
                .at(midnightAfter(TODAY))
                .given(
                        anEstablishedList(TODAY).events(),
                        anOpenPost().events(),
                        aListedCandidate().events())
                .when(toAssign())
                .expectRefusal(MEMBERSHIP_EXPIRED);
    }

    @Test
    @Allows("PO-03")
    void but_whoever_is_held_from_it_is_offered_the_post() {
        atTheMidnightAfterTheList(aHeldPost(), toOffer()).event(OfferMade.class);
    }

    @Test
    @Allows("PO-03")
    void and_accepts() {
        atTheMidnightAfterTheList(anOfferedPost(), new AcceptOffer(POST)).event(OfferAccepted.class);
    }

    @Test
    @Allows("PO-03")
    void and_is_appointed() {
        atTheMidnightAfterTheList(aClearedPost(), new AppointCandidate(POST, STARTS_ON))
                .event(CandidateAppointed.class);
    }

    private Outcome atTheMidnightAfterTheList(PostSample post, Object command) {
        return decisions
                .at(midnightAfter(TODAY))
                .given(
                        anEstablishedList(TODAY).events(),
                        post.events(),
                        aCommittedCandidate(POST).events())
                .when(command);
    }

    private static PostSample extended() {
        return aHeldPost().with(EXTENDED);
    }

    private static OfferContract offer() {
        return new OfferContract(POST, SLOT.lower(), STARTS_ON, LATER_END.plusDays(7), null, null);
    }

    private static Instant midnightAfter(LocalDate day) {
        return day.plusDays(1).atStartOfDay(Brussels.ZONE).toInstant();
    }
}
