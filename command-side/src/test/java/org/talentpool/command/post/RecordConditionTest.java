package org.talentpool.command.post;

import static org.talentpool.kernel.contract.Condition.ACCREDITATION;
import static org.talentpool.kernel.contract.Condition.MEDICAL;
import static org.talentpool.kernel.contract.Condition.SECURITY_CLEARANCE;
import static org.talentpool.kernel.post.ConditionOutcome.REFUSED;
import static org.talentpool.kernel.post.ConditionOutcome.SATISFIED;
import static org.talentpool.kernel.refusal.RefusalCode.MALFORMED;
import static org.talentpool.kernel.refusal.RefusalCode.WRONG_STATE;
import static org.talentpool.kernel.sample.PostSample.aClearedPost;
import static org.talentpool.kernel.sample.PostSample.aFilledPost;
import static org.talentpool.kernel.sample.PostSample.aHeldPost;
import static org.talentpool.kernel.sample.PostSample.anAcceptedPost;
import static org.talentpool.kernel.sample.PostSample.anOfferedPost;
import static org.talentpool.kernel.sample.PostSample.anOpenPost;
import static org.talentpool.kernel.sample.PostSample.recorded;
import static org.talentpool.kernel.sample.PostSample.satisfied;
import static org.talentpool.kernel.sample.Samples.CANDIDATE;
import static org.talentpool.kernel.sample.Samples.CONDITIONS;
import static org.talentpool.kernel.sample.Samples.POST;
import static org.talentpool.kernel.sample.Samples.REQUISITION;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.talentpool.kernel.contract.Condition;
import org.talentpool.kernel.post.ConditionOutcome;
import org.talentpool.kernel.post.PostCommand.RecordCondition;
import org.talentpool.kernel.post.PostEvent.ConditionRecorded;
import org.talentpool.kernel.post.PostEvent.OfferBecameConditional;
import org.talentpool.kernel.post.PostEvent.OfferBecameFirm;
import org.talentpool.kernel.sample.Allows;
import org.talentpool.kernel.sample.PostSample;
import org.talentpool.kernel.sample.Refuses;

class RecordConditionTest {
    private static final RecordCondition CLEARED = record(MEDICAL, SATISFIED);

    private static final OfferBecameFirm FIRM =
            new OfferBecameFirm(POST.value(), CANDIDATE.value(), REQUISITION.value(), 1);
    private static final OfferBecameConditional CONDITIONAL =
            new OfferBecameConditional(POST.value(), CANDIDATE.value(), REQUISITION.value(), 1);

    @RegisterExtension
    final PostFixture decisions = new PostFixture();

    @Test
    void conditions_are_looked_into_once_the_offer_is_out() {
        decisions.given(anOfferedPost().events()).when(CLEARED).expectEvents(satisfied(MEDICAL));
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
                .when(record(SECURITY_CLEARANCE, REFUSED))
                .expectEvents(recorded(SECURITY_CLEARANCE, REFUSED), CONDITIONAL);
    }

    @Test
    @Refuses("SE-08")
    void the_older_template_knows_two_conditions() {
        decisions
                .given(offeredUnderTheOlderTemplate().events())
                .when(record(ACCREDITATION, SATISFIED))
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

    @Test
    @Allows({"SE-09", "SE-11"})
    void the_last_condition_makes_the_offer_firm() {
        decisions
                .given(allButAccreditation(anOfferedPost()).events())
                .when(record(ACCREDITATION, SATISFIED))
                .expectEvents(satisfied(ACCREDITATION), FIRM);
    }

    @Test
    @Allows({"SE-08", "SE-11"})
    void in_the_older_template_the_second_condition_is_the_last() {
        decisions
                .given(offeredUnderTheOlderTemplate()
                        .with(satisfied(SECURITY_CLEARANCE))
                        .events())
                .when(CLEARED)
                .expectEvents(satisfied(MEDICAL), FIRM);
    }

    @Test
    @Refuses("SE-11")
    void a_refusal_that_is_corrected_leaves_the_offer_conditional_until_then() {
        var refused = allButAccreditation(anOfferedPost()).with(recorded(ACCREDITATION, REFUSED));
        decisions
                .given(refused.events())
                .when(record(ACCREDITATION, SATISFIED))
                .expectEvents(satisfied(ACCREDITATION), FIRM);
    }

    @Test
    void a_second_refusal_says_nothing_more_of_the_offer() {
        var refused = aClearedPost().with(recorded(MEDICAL, REFUSED)).with(CONDITIONAL);
        decisions
                .given(refused.events())
                .when(record(SECURITY_CLEARANCE, REFUSED))
                .expectEvents(recorded(SECURITY_CLEARANCE, REFUSED));
    }

    @Test
    void conditions_that_were_satisfied_before_offers_were_told_apart_count() {
        var longAgo = anAcceptedPost();
        CONDITIONS.forEach(condition -> longAgo.with(satisfied(condition)));
        decisions.given(longAgo.events()).when(record(MEDICAL, REFUSED)).expectEvents(recorded(MEDICAL, REFUSED));
    }

    private static PostSample allButAccreditation(PostSample post) {
        CONDITIONS.stream()
                .filter(condition -> condition != ACCREDITATION)
                .forEach(condition -> post.with(satisfied(condition)));
        return post;
    }

    private static PostSample offeredUnderTheOlderTemplate() {
        return anOpenPost().heldUnder(List.of(SECURITY_CLEARANCE, MEDICAL)).offered();
    }

    private static RecordCondition record(Condition condition, ConditionOutcome outcome) {
        return new RecordCondition(POST, condition, outcome, null);
    }
}
