package org.talentpool.command.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talentpool.kernel.contract.Condition.ACCREDITATION;
import static org.talentpool.kernel.contract.Condition.MEDICAL;
import static org.talentpool.kernel.contract.Condition.SECURITY_CLEARANCE;
import static org.talentpool.kernel.contract.Condition.STUDIES_AND_EXPERIENCE;
import static org.talentpool.kernel.refusal.RefusalCode.AGE_NOT_ELIGIBLE;
import static org.talentpool.kernel.refusal.RefusalCode.CONDITIONS_OUTSTANDING;
import static org.talentpool.kernel.refusal.RefusalCode.CONSENT_MISSING;
import static org.talentpool.kernel.refusal.RefusalCode.GRADE_NOT_ALLOWED;
import static org.talentpool.kernel.sample.CandidateSample.aCandidate;
import static org.talentpool.kernel.sample.PostSample.ANSWER_BY;
import static org.talentpool.kernel.sample.PostSample.HOLD_UNTIL;
import static org.talentpool.kernel.sample.PostSample.TERMS;
import static org.talentpool.kernel.sample.PostSample.aClearedPost;
import static org.talentpool.kernel.sample.PostSample.aHeldPost;
import static org.talentpool.kernel.sample.PostSample.anOpenPost;
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
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.talentpool.command.decision.Outcome;
import org.talentpool.kernel.candidate.Qualifications;
import org.talentpool.kernel.contract.Condition;
import org.talentpool.kernel.contract.ContractTerms;
import org.talentpool.kernel.contract.Standing;
import org.talentpool.kernel.event.Personal;
import org.talentpool.kernel.grade.Grade;
import org.talentpool.kernel.grade.GradeSlot;
import org.talentpool.kernel.matching.Verdict;
import org.talentpool.kernel.post.ConditionOutcome;
import org.talentpool.kernel.post.PostCommand.AppointCandidate;
import org.talentpool.kernel.post.PostCommand.OfferContract;
import org.talentpool.kernel.post.PostEvent.CandidateAppointed;
import org.talentpool.kernel.post.PostEvent.CandidateAssigned;
import org.talentpool.kernel.post.PostEvent.ConditionRecorded;
import org.talentpool.kernel.post.PostEvent.OfferAccepted;
import org.talentpool.kernel.post.PostEvent.OfferMade;
import org.talentpool.kernel.sample.Allows;
import org.talentpool.kernel.sample.PostSample;
import org.talentpool.kernel.sample.Refuses;

/** At which grade, at which age and under which conditions somebody starts. */
class OfferEdgeCasesTest {
    private static final List<Condition> OLDER = List.of(SECURITY_CLEARANCE, MEDICAL);
    private static final LocalDate SIXTY = PERSON.birthDate().plusYears(60);
    private static final AppointCandidate APPOINT = new AppointCandidate(POST, STARTS_ON);

    @RegisterExtension
    final AllocationFixture decisions = new AllocationFixture();

    @Test
    @Allows({"TW-01", "TW-03"})
    void an_external_person_on_a_twin_starts_at_the_lower_grade_and_may_advance_after_36_months() {
        var terms = terms(decisions.whenBound(aHeldPost(), offer(Grade.G8, STARTS_ON)));
        assertThat(terms.grade()).isEqualTo(Grade.G8);
        assertThat(terms.earliestAdvancement()).isEqualTo("2029-06-01");
    }

    @Test
    @Refuses("TW-01")
    void an_external_person_on_a_twin_does_not_start_at_the_higher_grade_whatever_the_circumstance() {
        var higher = new OfferContract(POST, Grade.G10, STARTS_ON, ANSWER_BY, null, "ten years of experience");
        decisions
                .whenBound(aHeldPost(), higher)
                .expectRefusal(GRADE_NOT_ALLOWED, "TW-01")
                .expectFacts(Map.of("allowed", List.of("G8")));
    }

    @Test
    @Allows("TW-05")
    void serving_staff_on_a_twin_start_at_the_lower_grade_without_a_circumstance() {
        assertThat(terms(serving(Grade.G8, null)).grade()).isEqualTo(Grade.G8);
    }

    @Test
    @Allows({"TW-05", "TW-06"})
    void serving_staff_on_a_twin_start_at_the_higher_grade_with_a_circumstance() {
        assertThat(terms(serving(Grade.G10, "same grade today")).grade()).isEqualTo(Grade.G10);
    }

    @Test
    @Refuses({"TW-05", "TW-06"})
    void a_circumstance_that_says_nothing_is_none() {
        serving(Grade.G10, " ").expectRefusal(GRADE_NOT_ALLOWED, "TW-05");
        decisions
                .when(new OfferContract(POST, Grade.G10, STARTS_ON, ANSWER_BY, null, null))
                .expectRefusal(GRADE_NOT_ALLOWED, "TW-05");
    }

    @Test
    @Refuses("PO-05")
    void no_grade_above_the_listed_one_is_offered() {
        decisions
                .whenBound(held("G5", false, CONDITIONS), offer(Grade.G8, STARTS_ON))
                .expectRefusal(GRADE_NOT_ALLOWED, "PO-05")
                .expectFacts(Map.of("listed", "G5"));
    }

    @Test
    @Refuses("PO-05")
    void no_grade_of_another_family_than_the_listed_one_is_offered() {
        decisions
                .whenBound(held("G15", true, CONDITIONS), offer(Grade.G8, STARTS_ON))
                .expectRefusal(GRADE_NOT_ALLOWED, "PO-05");
    }

    @Test
    @Allows("PO-05")
    void a_grade_below_the_listed_one_of_its_family_is_offered_with_consent() {
        decisions
                .whenBound(
                        held("G10", true, CONDITIONS),
                        new OfferContract(POST, Grade.G8, STARTS_ON, ANSWER_BY, TODAY, null))
                .event(OfferMade.class);
    }

    @Test
    @Refuses("PO-05")
    void a_grade_below_the_listed_one_is_not_offered_without_consent() {
        decisions
                .whenBound(held("G10", true, CONDITIONS), offer(Grade.G8, STARTS_ON))
                .expectRefusal(CONSENT_MISSING, "PO-05");
    }

    @Test
    @Allows("EL-03")
    void who_is_59_on_the_first_day_is_offered_a_contract() {
        decisions.whenBound(aHeldPost(), offer(Grade.G8, SIXTY.minusDays(1))).event(OfferMade.class);
    }

    @Test
    @Refuses("EL-03")
    void who_turns_60_between_the_offer_and_the_start_is_not() {
        decisions.whenBound(aHeldPost(), offer(Grade.G8, SIXTY)).expectRefusal(AGE_NOT_ELIGIBLE, "EL-03");
    }

    @Test
    @Refuses("EL-03")
    void who_turns_60_because_the_start_is_put_off_is_not_appointed() {
        decisions
                .whenBound(aClearedPost(), new AppointCandidate(POST, SIXTY))
                .expectRefusal(AGE_NOT_ELIGIBLE, "EL-03")
                .expectFacts(Map.of("on", SIXTY.toString()));
    }

    @Test
    @Allows({"SE-08", "SE-11"})
    void of_the_older_template_two_conditions_suffice() {
        appoint(OLDER, OLDER).event(CandidateAppointed.class);
    }

    @Test
    @Refuses({"SE-08", "SE-11"})
    void of_the_older_template_both_conditions_are_needed() {
        appoint(OLDER, List.of(SECURITY_CLEARANCE))
                .expectRefusal(CONDITIONS_OUTSTANDING, "SE-08")
                .expectFacts(Map.of("outstanding", List.of("MEDICAL")));
    }

    @Test
    @Allows({"SE-09", "SE-11"})
    void of_the_newer_template_four_conditions_suffice() {
        appoint(CONDITIONS, CONDITIONS).event(CandidateAppointed.class);
    }

    @Test
    @Refuses({"SE-09", "SE-11"})
    void of_the_newer_template_the_two_older_conditions_are_not_enough() {
        appoint(CONDITIONS, OLDER)
                .expectRefusal(CONDITIONS_OUTSTANDING, "SE-09")
                .expectFacts(Map.of("outstanding", List.of(STUDIES_AND_EXPERIENCE.name(), ACCREDITATION.name())));
    }

    private Outcome serving(Grade grade, @Nullable String circumstance) {
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
                .when(new OfferContract(POST, grade, STARTS_ON, ANSWER_BY, null, circumstance));
    }

    private Outcome appoint(List<Condition> template, List<Condition> satisfied) {
        var accepted = held(SLOT.toString(), false, template)
                .with(new OfferMade(
                        POST.value(),
                        CANDIDATE.value(),
                        REQUISITION.value(),
                        1,
                        SLOT.lower(),
                        STARTS_ON,
                        ANSWER_BY,
                        null,
                        Personal.of(""),
                        TERMS))
                .with(new OfferAccepted(POST.value(), CANDIDATE.value(), REQUISITION.value(), 1));
        satisfied.forEach(condition -> accepted.with(new ConditionRecorded(
                POST.value(), CANDIDATE.value(), condition, ConditionOutcome.SATISFIED, null, null)));
        return decisions.whenBound(accepted, APPOINT);
    }

    private static PostSample held(String listed, boolean lower, List<Condition> template) {
        return anOpenPost()
                .with(new CandidateAssigned(
                        POST.value(),
                        CANDIDATE.value(),
                        REQUISITION.value(),
                        1,
                        GradeSlot.of(listed),
                        lower,
                        HOLD_UNTIL,
                        template,
                        IN_FORCE.label(),
                        Personal.of(Verdict.NONE)));
    }

    private static OfferContract offer(Grade grade, LocalDate startsOn) {
        return new OfferContract(POST, grade, startsOn, ANSWER_BY, null, null);
    }

    private static ContractTerms terms(Outcome outcome) {
        return outcome.event(OfferMade.class).terms();
    }
}
