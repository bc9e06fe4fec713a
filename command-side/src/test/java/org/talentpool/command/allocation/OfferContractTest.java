package org.talentpool.command.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talentpool.kernel.refusal.RefusalCode.AGE_NOT_ELIGIBLE;
import static org.talentpool.kernel.refusal.RefusalCode.CONSENT_MISSING;
import static org.talentpool.kernel.refusal.RefusalCode.GRADE_NOT_ALLOWED;
import static org.talentpool.kernel.refusal.RefusalCode.MALFORMED;
import static org.talentpool.kernel.refusal.RefusalCode.POST_NOT_FUNDED;
import static org.talentpool.kernel.refusal.RefusalCode.WRONG_STATE;
import static org.talentpool.kernel.sample.CandidateSample.aCandidate;
import static org.talentpool.kernel.sample.PostSample.ANSWER_BY;
import static org.talentpool.kernel.sample.PostSample.HOLD_UNTIL;
import static org.talentpool.kernel.sample.PostSample.TERMS;
import static org.talentpool.kernel.sample.PostSample.aHeldPost;
import static org.talentpool.kernel.sample.PostSample.aPlannedPost;
import static org.talentpool.kernel.sample.PostSample.anOfferedPost;
import static org.talentpool.kernel.sample.PostSample.anOpenPost;
import static org.talentpool.kernel.sample.PostSample.anOpenUnfundedPost;
import static org.talentpool.kernel.sample.PostSample.toOffer;
import static org.talentpool.kernel.sample.RequisitionSample.anEstablishedList;
import static org.talentpool.kernel.sample.Samples.CANDIDATE;
import static org.talentpool.kernel.sample.Samples.CONDITIONS;
import static org.talentpool.kernel.sample.Samples.IN_FORCE;
import static org.talentpool.kernel.sample.Samples.PERSON;
import static org.talentpool.kernel.sample.Samples.POST;
import static org.talentpool.kernel.sample.Samples.QUALIFICATIONS;
import static org.talentpool.kernel.sample.Samples.REQUISITION;
import static org.talentpool.kernel.sample.Samples.SLOT;
import static org.talentpool.kernel.sample.Samples.STARTS_ON;
import static org.talentpool.kernel.sample.Samples.TODAY;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.talentpool.command.decision.Outcome;
import org.talentpool.kernel.candidate.Qualifications;
import org.talentpool.kernel.contract.Standing;
import org.talentpool.kernel.event.Personal;
import org.talentpool.kernel.grade.Grade;
import org.talentpool.kernel.grade.GradeSlot;
import org.talentpool.kernel.matching.Verdict;
import org.talentpool.kernel.post.PostCommand.OfferContract;
import org.talentpool.kernel.post.PostEvent.CandidateAssigned;
import org.talentpool.kernel.post.PostEvent.OfferBecameFirm;
import org.talentpool.kernel.post.PostEvent.OfferMade;
import org.talentpool.kernel.post.PostEvent.OfferRefused;
import org.talentpool.kernel.sample.Allows;
import org.talentpool.kernel.sample.PostSample;
import org.talentpool.kernel.sample.Refuses;

class OfferContractTest {
    @RegisterExtension
    final AllocationFixture decisions = new AllocationFixture();

    @Test
    @Allows("TW-01")
    void an_offer_carries_the_terms_of_the_policy_and_answers_them() {
        decisions
                .whenBound(aHeldPost(), toOffer())
                .expectEvents(anOfferedPost().events().getLast())
                .expectAnswer(TERMS);
    }

    @Test
    void an_offer_on_no_condition_is_firm_at_once() {
        decisions
                .whenBound(anOpenPost().heldUnder(List.of()), toOffer())
                .expectEvents(
                        anOfferedPost().events().getLast(),
                        new OfferBecameFirm(POST.value(), CANDIDATE.value(), REQUISITION.value(), 1));
    }

    @Test
    void offers_are_counted_on_after_one_was_refused() {
        var again = anOfferedPost()
                .with(new OfferRefused(POST.value(), CANDIDATE.value(), REQUISITION.value(), 1))
                .held();
        var offer = decisions.whenBound(again, toOffer()).event(OfferMade.class);
        assertThat(offer.offer()).isEqualTo(2);
    }

    @Test
    void nothing_is_offered_to_nobody() {
        decisions.givenFree(anOpenPost()).when(toOffer()).expectRefusal(WRONG_STATE);
    }

    @Test
    void one_offer_is_open_at_a_time() {
        decisions.whenBound(anOfferedPost(), toOffer()).expectRefusal(WRONG_STATE);
    }

    @Test
    @Allows("PO-14")
    void an_offer_may_be_made_on_the_last_day_of_the_hold() {
        decisions.on(HOLD_UNTIL);
        decisions
                .whenBound(aHeldPost(), offer(SLOT.lower(), STARTS_ON, HOLD_UNTIL))
                .event(OfferMade.class);
    }

    @Test
    @Refuses("PO-14")
    void no_offer_is_made_once_the_hold_is_over() {
        var late = HOLD_UNTIL.plusDays(1);
        decisions.on(late);
        decisions.whenBound(aHeldPost(), offer(SLOT.lower(), STARTS_ON, late)).expectRefusal(WRONG_STATE);
    }

    @Test
    void the_post_must_be_funded() {
        decisions.whenBound(anOpenUnfundedPost().held(), toOffer()).expectRefusal(POST_NOT_FUNDED);
    }

    @Test
    @Refuses("TW-01")
    void an_external_candidate_starts_at_the_lower_grade() {
        decisions
                .whenBound(aHeldPost(), offer(SLOT.higher(), STARTS_ON, ANSWER_BY))
                .expectRefusal(GRADE_NOT_ALLOWED, "TW-01");
    }

    @Test
    @Allows({"TW-05", "TW-06"})
    void serving_staff_start_higher_under_a_recorded_circumstance() {
        var higher = new OfferContract(POST, SLOT.higher(), STARTS_ON, ANSWER_BY, null, "same grade today");
        servingStaff(higher).event(OfferMade.class);
    }

    @Test
    @Refuses({"TW-05", "TW-06"})
    void serving_staff_start_lower_without_a_circumstance() {
        servingStaff(offer(SLOT.higher(), STARTS_ON, ANSWER_BY)).expectRefusal(GRADE_NOT_ALLOWED, "TW-05");
    }

    @Test
    @Refuses("PO-05")
    void a_grade_below_the_listed_one_needs_consent() {
        decisions.whenBound(heldBelowTheListedGrade(), toOffer()).expectRefusal(CONSENT_MISSING, "PO-05");
    }

    @Test
    @Allows("PO-05")
    void with_consent_a_lower_grade_may_be_offered() {
        decisions
                .whenBound(
                        heldBelowTheListedGrade(),
                        new OfferContract(POST, SLOT.lower(), STARTS_ON, ANSWER_BY, TODAY, null))
                .event(OfferMade.class);
    }

    @Test
    @Refuses("EL-03")
    void the_age_is_judged_at_the_start_that_is_offered() {
        decisions
                .whenBound(aHeldPost(), offer(SLOT.lower(), PERSON.birthDate().plusYears(60), ANSWER_BY))
                .expectRefusal(AGE_NOT_ELIGIBLE, "EL-03");
    }

    @Test
    void there_is_time_to_answer() {
        decisions
                .whenBound(aHeldPost(), offer(SLOT.lower(), STARTS_ON, TODAY.minusDays(1)))
                .expectRefusal(MALFORMED);
    }

    private Outcome servingStaff(OfferContract offer) {
        var serving = new Qualifications(
                Standing.SERVING_STAFF,
                QUALIFICATIONS.education(),
                QUALIFICATIONS.languages(),
                QUALIFICATIONS.experience(),
                QUALIFICATIONS.skills(),
                QUALIFICATIONS.accepts());
        var candidate = aCandidate(PERSON, serving).applied().listed(SLOT).with(AllocationFixture.COMMITTED);
        return decisions
                .given(anEstablishedList().events(), aHeldPost().events(), candidate.events())
                .when(offer);
    }

    private static PostSample heldBelowTheListedGrade() {
        return aPlannedPost()
                .opened()
                .with(new CandidateAssigned(
                        POST.value(),
                        CANDIDATE.value(),
                        REQUISITION.value(),
                        1,
                        GradeSlot.of("G10"),
                        true,
                        HOLD_UNTIL,
                        CONDITIONS,
                        IN_FORCE.label(),
                        Personal.of(Verdict.NONE)));
    }

    private static OfferContract offer(Grade grade, LocalDate startsOn, LocalDate answerBy) {
        return new OfferContract(POST, grade, startsOn, answerBy, null, null);
    }
}
