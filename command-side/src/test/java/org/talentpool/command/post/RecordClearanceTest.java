package org.talentpool.command.post;

import static org.talentpool.kernel.contract.ClearanceLevel.CTS;
import static org.talentpool.kernel.contract.ClearanceLevel.NC;
import static org.talentpool.kernel.contract.ClearanceLevel.NS;
import static org.talentpool.kernel.contract.Condition.MEDICAL;
import static org.talentpool.kernel.contract.Condition.SECURITY_CLEARANCE;
import static org.talentpool.kernel.post.ConditionOutcome.REFUSED;
import static org.talentpool.kernel.post.ConditionOutcome.SATISFIED;
import static org.talentpool.kernel.refusal.RefusalCode.CLEARANCE_INSUFFICIENT;
import static org.talentpool.kernel.sample.PostSample.aPlannedPostThatAsksFor;
import static org.talentpool.kernel.sample.PostSample.anOfferedPost;
import static org.talentpool.kernel.sample.PostSample.recorded;
import static org.talentpool.kernel.sample.PostSample.satisfied;
import static org.talentpool.kernel.sample.Samples.CANDIDATE;
import static org.talentpool.kernel.sample.Samples.CONDITIONS;
import static org.talentpool.kernel.sample.Samples.POST;
import static org.talentpool.kernel.sample.Samples.STARTS_ON;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.talentpool.command.decision.Outcome;
import org.talentpool.kernel.contract.Clearance;
import org.talentpool.kernel.contract.ClearanceLevel;
import org.talentpool.kernel.post.PostCommand.RecordCondition;
import org.talentpool.kernel.post.PostEvent.ConditionRecorded;
import org.talentpool.kernel.sample.Allows;
import org.talentpool.kernel.sample.PostSample;
import org.talentpool.kernel.sample.Refuses;

/** A clearance that is called satisfied must be enough for the post (SE-08). */
class RecordClearanceTest {
    @RegisterExtension
    final PostFixture decisions = new PostFixture();

    @Test
    @Allows("SE-08")
    void the_level_that_is_asked_for_up_to_the_start_is_enough() {
        record(new Clearance(NS, STARTS_ON)).expectEvents(cleared(NS, STARTS_ON));
    }

    @Test
    void a_higher_level_without_an_end_is_enough() {
        record(new Clearance(CTS, null)).expectEvents(cleared(CTS, null));
    }

    @Test
    @Refuses("SE-08")
    void a_lower_level_is_not() {
        record(new Clearance(NC, null))
                .expectRefusal(CLEARANCE_INSUFFICIENT, "SE-08")
                .expectFacts(Map.of("needed", "NS", "level", "NC", "on", STARTS_ON.toString()));
    }

    @Test
    @Refuses("SE-08")
    void a_clearance_that_ends_the_day_before_the_start_is_not() {
        var ended = STARTS_ON.minusDays(1);
        record(new Clearance(NS, ended))
                .expectRefusal(CLEARANCE_INSUFFICIENT, "SE-08")
                .expectFacts(Map.of("validUntil", ended.toString()));
    }

    @Test
    void the_bare_word_is_not() {
        record(null).expectRefusal(CLEARANCE_INSUFFICIENT, "SE-08");
    }

    @Test
    void what_is_refused_needs_no_level() {
        decisions
                .given(offered().events())
                .when(new RecordCondition(POST, SECURITY_CLEARANCE, REFUSED, null))
                .expectEvents(recorded(SECURITY_CLEARANCE, REFUSED));
    }

    @Test
    void other_conditions_need_no_level() {
        decisions
                .given(offered().events())
                .when(new RecordCondition(POST, MEDICAL, SATISFIED, null))
                .expectEvents(satisfied(MEDICAL));
    }

    @Test
    void a_post_that_asks_for_no_level_takes_any_clearance() {
        decisions
                .given(anOfferedPost().events())
                .when(new RecordCondition(POST, SECURITY_CLEARANCE, SATISFIED, null))
                .expectEvents(satisfied(SECURITY_CLEARANCE));
    }

    @Test
    void a_new_certificate_corrects_the_old_one_and_the_same_again_is_no_event() {
        decisions.given(offered().with(cleared(NS, STARTS_ON)).events());
        decisions
                .when(new RecordCondition(POST, SECURITY_CLEARANCE, SATISFIED, new Clearance(NS, STARTS_ON)))
                .expectNoEvents();
        decisions
                .when(new RecordCondition(POST, SECURITY_CLEARANCE, SATISFIED, new Clearance(CTS, null)))
                .expectEvents(cleared(CTS, null));
    }

    private Outcome record(@Nullable Clearance clearance) {
        return decisions
                .given(offered().events())
                .when(new RecordCondition(POST, SECURITY_CLEARANCE, SATISFIED, clearance));
    }

    private static PostSample offered() {
        return aPlannedPostThatAsksFor(NS)
                .opened()
                .heldUnder(List.copyOf(CONDITIONS))
                .offered();
    }

    private static ConditionRecorded cleared(ClearanceLevel level, @Nullable LocalDate until) {
        return new ConditionRecorded(POST.value(), CANDIDATE.value(), SECURITY_CLEARANCE, SATISFIED, level, until);
    }
}
