package org.talentpool.command.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talentpool.command.allocation.AllocationFixture.COMMITTED;
import static org.talentpool.kernel.sample.CandidateSample.anApplicant;
import static org.talentpool.kernel.sample.PostSample.HOLD_UNTIL;
import static org.talentpool.kernel.sample.PostSample.TERMS;
import static org.talentpool.kernel.sample.PostSample.anOpenPost;
import static org.talentpool.kernel.sample.RequisitionSample.anEstablishedList;
import static org.talentpool.kernel.sample.Samples.CANDIDATE;
import static org.talentpool.kernel.sample.Samples.IN_FORCE;
import static org.talentpool.kernel.sample.Samples.POST;
import static org.talentpool.kernel.sample.Samples.REQUISITION;
import static org.talentpool.kernel.sample.Samples.SLOT;
import static org.talentpool.kernel.sample.Samples.STARTS_ON;
import static org.talentpool.kernel.sample.Samples.TODAY;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.talentpool.kernel.candidate.CandidateEvent.MembershipRemoved;
import org.talentpool.kernel.event.Personal;
import org.talentpool.kernel.grade.GradeSlot;
import org.talentpool.kernel.matching.Verdict;
import org.talentpool.kernel.policy.GradeRules;
import org.talentpool.kernel.policy.Policy;
import org.talentpool.kernel.policy.PolicyEvent;
import org.talentpool.kernel.policy.PolicyEvent.GradePolicyProposed;
import org.talentpool.kernel.policy.PolicyEvent.PolicyEnacted;
import org.talentpool.kernel.policy.Reach;
import org.talentpool.kernel.post.PostCommand.AppointCandidate;
import org.talentpool.kernel.post.PostEvent.CandidateAppointed;
import org.talentpool.kernel.post.PostEvent.CandidateAssigned;
import org.talentpool.kernel.post.PostEvent.OfferAccepted;
import org.talentpool.kernel.post.PostEvent.OfferMade;
import org.talentpool.kernel.sample.PostSample;

/** Somebody listed for G10 is appointed to a post at G8/G10, which starts at G8 (PO-04, PO-05). */
class AppointBelowListingTest {
    private static final GradeSlot LISTED = GradeSlot.of("G10");
    private static final AppointCandidate APPOINT = new AppointCandidate(POST, STARTS_ON);
    private static final CandidateAppointed APPOINTED =
            new CandidateAppointed(POST.value(), CANDIDATE.value(), REQUISITION.value(), STARTS_ON, TERMS);

    @RegisterExtension
    final AllocationFixture decisions = new AllocationFixture();

    @Test
    void the_listing_outlasts_it_where_the_policy_says_so() {
        decisions
                .given(anEstablishedList().events(), accepted(true).events(), listed())
                .when(APPOINT)
                .expectEvents(APPOINTED);
    }

    @Test
    void the_listing_ends_with_it_where_the_policy_says_so() {
        var outcome = decisions
                .given(
                        listingsEnd(),
                        anEstablishedList().events(),
                        accepted(true).events(),
                        listed())
                .when(APPOINT);
        assertThat(outcome.events()).hasExactlyElementsOfTypes(CandidateAppointed.class, MembershipRemoved.class);
        assertThat(outcome.event(MembershipRemoved.class))
                .isEqualTo(new MembershipRemoved(CANDIDATE.value(), REQUISITION.value()));
        outcome.expectAnswer(outcome.event(CandidateAppointed.class).terms());
    }

    @Test
    void at_the_listed_grade_the_policy_does_not_matter() {
        var outcome = decisions
                .given(
                        listingsEnd(),
                        anEstablishedList().events(),
                        accepted(false).events(),
                        listed())
                .when(APPOINT);
        assertThat(outcome.events()).hasExactlyElementsOfTypes(CandidateAppointed.class);
    }

    private static PostSample accepted(boolean belowListing) {
        var id = POST.value();
        var member = CANDIDATE.value();
        var list = REQUISITION.value();
        return anOpenPost()
                .with(new CandidateAssigned(
                        id,
                        member,
                        list,
                        1,
                        belowListing ? LISTED : SLOT,
                        belowListing,
                        HOLD_UNTIL,
                        List.of(),
                        IN_FORCE.label(),
                        Personal.of(Verdict.NONE)))
                .with(new OfferMade(id, member, list, 1, SLOT.lower(), STARTS_ON, TODAY, TODAY, Personal.of(""), TERMS))
                .with(new OfferAccepted(id, member, list, 1));
    }

    private static List<?> listed() {
        return anApplicant().listed(LISTED).with(COMMITTED).events();
    }

    private static List<PolicyEvent> listingsEnd() {
        return List.of(
                new GradePolicyProposed("2026.1", TODAY, Reach.NEW_MEMBERSHIPS, new GradeRules(true, false)),
                new PolicyEnacted(Policy.GRADES, "2026.1", TODAY, Reach.NEW_MEMBERSHIPS));
    }
}
