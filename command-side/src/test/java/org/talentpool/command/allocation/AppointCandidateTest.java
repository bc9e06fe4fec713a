package org.talentpool.command.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talentpool.kernel.refusal.RefusalCode.AGE_NOT_ELIGIBLE;
import static org.talentpool.kernel.refusal.RefusalCode.CLEARANCE_INSUFFICIENT;
import static org.talentpool.kernel.refusal.RefusalCode.CONDITIONS_OUTSTANDING;
import static org.talentpool.kernel.refusal.RefusalCode.MALFORMED;
import static org.talentpool.kernel.refusal.RefusalCode.WRONG_STATE;
import static org.talentpool.kernel.sample.CandidateSample.aCommittedCandidate;
import static org.talentpool.kernel.sample.PostSample.TERMS;
import static org.talentpool.kernel.sample.PostSample.aClearedPost;
import static org.talentpool.kernel.sample.PostSample.aFilledPost;
import static org.talentpool.kernel.sample.PostSample.aPlannedPostThatAsksFor;
import static org.talentpool.kernel.sample.PostSample.anAcceptedPost;
import static org.talentpool.kernel.sample.PostSample.anOfferedPost;
import static org.talentpool.kernel.sample.PostSample.anOpenPost;
import static org.talentpool.kernel.sample.PostSample.recorded;
import static org.talentpool.kernel.sample.RequisitionSample.anEstablishedList;
import static org.talentpool.kernel.sample.Samples.CANDIDATE;
import static org.talentpool.kernel.sample.Samples.PERSON;
import static org.talentpool.kernel.sample.Samples.POST;
import static org.talentpool.kernel.sample.Samples.REQUISITION;
import static org.talentpool.kernel.sample.Samples.STARTS_ON;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.talentpool.kernel.contract.ClearanceLevel;
import org.talentpool.kernel.contract.Condition;
import org.talentpool.kernel.contract.ContractEnding;
import org.talentpool.kernel.contract.Regime;
import org.talentpool.kernel.post.ConditionOutcome;
import org.talentpool.kernel.post.PostCommand.AppointCandidate;
import org.talentpool.kernel.post.PostEvent.CandidateAppointed;
import org.talentpool.kernel.post.PostEvent.ConditionRecorded;
import org.talentpool.kernel.post.PostEvent.OfferAccepted;
import org.talentpool.kernel.sample.Allows;
import org.talentpool.kernel.sample.ContractSample;
import org.talentpool.kernel.sample.Refuses;

class AppointCandidateTest {
    private static final AppointCandidate APPOINT = new AppointCandidate(POST, STARTS_ON);

    @RegisterExtension
    final AllocationFixture decisions = new AllocationFixture();

    @Test
    @Allows({"SE-09", "SE-11"})
    void a_cleared_candidate_is_appointed_on_the_terms_of_the_policy() {
        decisions
                .whenBound(aClearedPost(), APPOINT)
                .expectEvents(aFilledPost().events().getLast())
                .expectAnswer(TERMS);
    }

    @Test
    void terms_are_computed_anew_for_a_later_start() {
        var later = STARTS_ON.plusMonths(1);
        var appointed = decisions
                .whenBound(aClearedPost(), new AppointCandidate(POST, later))
                .event(CandidateAppointed.class);
        assertThat(appointed.terms().startsOn()).isEqualTo(later);
    }

    @Test
    @Refuses({"SE-09", "SE-11"})
    void every_condition_of_the_template_must_be_satisfied() {
        decisions
                .whenBound(anAcceptedPost(), APPOINT)
                .expectRefusal(CONDITIONS_OUTSTANDING, "SE-09")
                .expectFacts(Map.of(
                        "outstanding",
                        List.of("SECURITY_CLEARANCE", "MEDICAL", "STUDIES_AND_EXPERIENCE", "ACCREDITATION")));
    }

    @Test
    void a_condition_that_was_refused_is_outstanding() {
        var refused = recorded(Condition.MEDICAL, ConditionOutcome.REFUSED);
        decisions
                .whenBound(aClearedPost().with(refused), APPOINT)
                .expectRefusal(CONDITIONS_OUTSTANDING)
                .expectFacts(Map.of("outstanding", List.of("MEDICAL")));
    }

    @Test
    @Refuses({"SE-08", "SE-11"})
    void a_clearance_must_last_to_the_start_that_has_moved() {
        var needed = ClearanceLevel.NS;
        var cleared = aPlannedPostThatAsksFor(needed)
                .opened()
                .heldUnder(List.of(Condition.SECURITY_CLEARANCE))
                .offered()
                .with(new OfferAccepted(POST.value(), CANDIDATE.value(), REQUISITION.value(), 1))
                .with(new ConditionRecorded(
                        POST.value(),
                        CANDIDATE.value(),
                        Condition.SECURITY_CLEARANCE,
                        ConditionOutcome.SATISFIED,
                        needed,
                        STARTS_ON));
        decisions
                .givenBound(cleared)
                .when(new AppointCandidate(POST, STARTS_ON.plusDays(1)))
                .expectRefusal(CLEARANCE_INSUFFICIENT, "SE-08");
    }

    @Test
    @Refuses("EL-03")
    void the_age_is_judged_at_the_start() {
        decisions
                .whenBound(
                        aClearedPost(),
                        new AppointCandidate(POST, PERSON.birthDate().plusYears(60)))
                .expectRefusal(AGE_NOT_ELIGIBLE, "EL-03");
    }

    @Test
    void the_offer_must_be_accepted() {
        decisions.whenBound(anOfferedPost(), APPOINT).expectRefusal(WRONG_STATE);
    }

    @Test
    void nobody_is_appointed_to_an_open_post() {
        decisions.givenFree(anOpenPost()).when(APPOINT).expectRefusal(WRONG_STATE);
    }

    @Test
    void a_successor_starts_when_the_predecessor_has_left() {
        var lastDay = STARTS_ON.plusMonths(2);
        var left = ContractSample.aContract(Regime.ESTABLISHED)
                .with(ContractSample.end(lastDay, ContractEnding.RESIGNATION))
                .events();
        var again = aClearedPost().events();
        decisions
                .given(
                        anEstablishedList().events(),
                        left,
                        again.subList(1, again.size()),
                        aCommittedCandidate(POST).events())
                .when(new AppointCandidate(POST, lastDay))
                .expectRefusal(MALFORMED)
                .expectFacts(Map.of("earliest", lastDay.plusDays(1).toString()));
    }

    @Test
    void a_post_is_filled_once() {
        decisions.whenBound(aFilledPost(), APPOINT).expectRefusal(WRONG_STATE);
    }
}
