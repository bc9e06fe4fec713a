package org.talentpool.command.post;

import static org.talentpool.kernel.contract.Condition.ACCREDITATION;
import static org.talentpool.kernel.contract.Condition.MEDICAL;
import static org.talentpool.kernel.contract.Condition.SECURITY_CLEARANCE;
import static org.talentpool.kernel.post.ConditionOutcome.REFUSED;
import static org.talentpool.kernel.post.ConditionOutcome.SATISFIED;
import static org.talentpool.kernel.refusal.RefusalCode.MALFORMED;
import static org.talentpool.kernel.refusal.RefusalCode.WRONG_STATE;
import static org.talentpool.kernel.sample.PostSample.HOLD_UNTIL;
import static org.talentpool.kernel.sample.PostSample.TERMS;
import static org.talentpool.kernel.sample.PostSample.aClearedPost;
import static org.talentpool.kernel.sample.PostSample.aFilledPost;
import static org.talentpool.kernel.sample.PostSample.aHeldPost;
import static org.talentpool.kernel.sample.PostSample.anAcceptedPost;
import static org.talentpool.kernel.sample.PostSample.anOfferedPost;
import static org.talentpool.kernel.sample.PostSample.anOpenPost;
import static org.talentpool.kernel.sample.Samples.CANDIDATE;
import static org.talentpool.kernel.sample.Samples.IN_FORCE;
import static org.talentpool.kernel.sample.Samples.POST;
import static org.talentpool.kernel.sample.Samples.REQUISITION;
import static org.talentpool.kernel.sample.Samples.SLOT;
import static org.talentpool.kernel.sample.Samples.STARTS_ON;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.talentpool.kernel.event.Personal;
import org.talentpool.kernel.matching.Verdict;
import org.talentpool.kernel.post.PostCommand.RecordCondition;
import org.talentpool.kernel.post.PostEvent.CandidateAssigned;
import org.talentpool.kernel.post.PostEvent.ConditionRecorded;
import org.talentpool.kernel.post.PostEvent.OfferMade;
import org.talentpool.kernel.sample.PostSample;

class RecordConditionTest {
    private static final RecordCondition CLEARED = new RecordCondition(POST, MEDICAL, SATISFIED);

    @RegisterExtension
    final PostFixture decisions = new PostFixture();

    @Test
    void conditions_are_looked_into_once_the_offer_is_out() {
        decisions
                .given(anOfferedPost().events())
                .when(CLEARED)
                .expectEvents(new ConditionRecorded(POST.value(), CANDIDATE.value(), MEDICAL, SATISFIED));
    }

    @Test
    void conditions_are_looked_into_after_the_acceptance() {
        decisions.given(anAcceptedPost().events()).when(CLEARED).event(ConditionRecorded.class);
    }

    @Test
    void the_same_outcome_again_is_no_event() {
        decisions.given(aClearedPost().events()).when(CLEARED).expectNoEvents();
    }

    @Test
    void an_outcome_may_be_corrected() {
        decisions
                .given(aClearedPost().events())
                .when(new RecordCondition(POST, SECURITY_CLEARANCE, REFUSED))
                .expectEvents(new ConditionRecorded(POST.value(), CANDIDATE.value(), SECURITY_CLEARANCE, REFUSED));
    }

    @Test
    void the_older_template_knows_two_conditions() {
        decisions
                .given(offeredUnderTheOlderTemplate().events())
                .when(new RecordCondition(POST, ACCREDITATION, SATISFIED))
                .expectRefusal(MALFORMED);
    }

    @Test
    void before_the_offer_there_is_nothing_to_look_into() {
        decisions.given(aHeldPost().events()).when(CLEARED).expectRefusal(WRONG_STATE);
    }

    @Test
    void after_the_appointment_there_is_nothing_to_look_into() {
        decisions.given(aFilledPost().events()).when(CLEARED).expectRefusal(WRONG_STATE);
    }

    private static PostSample offeredUnderTheOlderTemplate() {
        var list = REQUISITION.value();
        return anOpenPost()
                .with(new CandidateAssigned(
                        POST.value(),
                        CANDIDATE.value(),
                        list,
                        1,
                        SLOT,
                        false,
                        HOLD_UNTIL,
                        List.of(SECURITY_CLEARANCE, MEDICAL),
                        IN_FORCE.label(),
                        Personal.of(Verdict.NONE)))
                .with(new OfferMade(
                        POST.value(),
                        CANDIDATE.value(),
                        list,
                        1,
                        SLOT.lower(),
                        STARTS_ON,
                        HOLD_UNTIL,
                        null,
                        Personal.erased(),
                        TERMS));
    }
}
