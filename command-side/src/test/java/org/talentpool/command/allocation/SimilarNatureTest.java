package org.talentpool.command.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talentpool.kernel.refusal.RefusalCode.CRITERIA_NOT_MET;
import static org.talentpool.kernel.refusal.RefusalCode.NOT_LISTED;
import static org.talentpool.kernel.sample.CandidateSample.aListedCandidate;
import static org.talentpool.kernel.sample.PostSample.aPlannedPost;
import static org.talentpool.kernel.sample.PostSample.anOpenPost;
import static org.talentpool.kernel.sample.PostSample.toAssign;
import static org.talentpool.kernel.sample.RequisitionSample.anEstablishedList;
import static org.talentpool.kernel.sample.Samples.ANOTHER_REQUISITION;
import static org.talentpool.kernel.sample.Samples.CRITERIA;
import static org.talentpool.kernel.sample.Samples.IN_FORCE;
import static org.talentpool.kernel.sample.Samples.POST;
import static org.talentpool.kernel.sample.Samples.REQUISITION;
import static org.talentpool.kernel.sample.Samples.SLOT;
import static org.talentpool.kernel.sample.Samples.STARTS_ON;
import static org.talentpool.kernel.sample.Samples.TODAY;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.talentpool.kernel.contract.Regime;
import org.talentpool.kernel.eligibility.Eligibility;
import org.talentpool.kernel.matching.Scoring;
import org.talentpool.kernel.matching.SimilarNature;
import org.talentpool.kernel.policy.MatchingRules;
import org.talentpool.kernel.policy.Policy;
import org.talentpool.kernel.policy.PolicyEvent;
import org.talentpool.kernel.policy.PolicyEvent.MatchingPolicyProposed;
import org.talentpool.kernel.policy.PolicyEvent.PolicyEnacted;
import org.talentpool.kernel.policy.Reach;
import org.talentpool.kernel.policy.SimilarProfiles;
import org.talentpool.kernel.post.PostEvent.CandidateAssigned;
import org.talentpool.kernel.post.PostEvent.PostPlanned;
import org.talentpool.kernel.post.PostEvent.VacancyOpened;
import org.talentpool.kernel.requisition.Profile;
import org.talentpool.kernel.sample.MatchSample;
import org.talentpool.kernel.sample.Refuses;

/** Somebody for whom a post is of similar nature is shown, and assigned no sooner than the vacancy is open to that list. */
class SimilarNatureTest {
    @RegisterExtension
    final AllocationFixture decisions = new AllocationFixture();

    @Test
    @Refuses("PO-05")
    void a_member_of_another_list_is_shown_and_not_assigned() {
        var elsewhere =
                SimilarNature.opened(MatchSample.aVacancy(), ANOTHER_REQUISITION.value(), Profile.FINANCE_AND_BUDGET);
        assertThat(SimilarNature.judge(MatchSample.aMember(), elsewhere, new Eligibility(true, true), IN_FORCE))
                .isPresent();
        decisions
                .givenFree(aPlannedPost().with(openedTo(ANOTHER_REQUISITION.value())))
                .when(toAssign())
                .expectRefusal(NOT_LISTED);
    }

    @Test
    void once_the_vacancy_is_open_to_that_list_the_member_is() {
        var outcome = decisions.givenFree(anOpenPost()).when(toAssign());
        assertThat(outcome.event(CandidateAssigned.class).requisitionId()).isEqualTo(REQUISITION.value());
    }

    @Test
    @Refuses("PO-05")
    void a_profile_that_the_policy_calls_similar_is_not_the_one_that_is_listed() {
        decisions
                .given(
                        similar(),
                        anEstablishedList().events(),
                        List.of(aPostOfClerks(), openedTo(REQUISITION.value())),
                        aListedCandidate().events())
                .when(toAssign())
                .expectRefusal(CRITERIA_NOT_MET);
    }

    private static PostPlanned aPostOfClerks() {
        return new PostPlanned(
                POST.value(),
                "PDD 0123",
                "Assistant",
                "Executive Management",
                SLOT,
                Profile.ADMINISTRATIVE_SUPPORT,
                Regime.ESTABLISHED,
                true,
                STARTS_ON,
                CRITERIA,
                null);
    }

    private static VacancyOpened openedTo(UUID list) {
        return new VacancyOpened(POST.value(), List.of(list), CRITERIA, null, Scoring.BASELINE);
    }

    private static List<PolicyEvent> similar() {
        var rules = new MatchingRules(
                Scoring.BASELINE.tieBreaks(),
                List.of(new SimilarProfiles(Profile.ADMINISTRATIVE_SUPPORT, Profile.FINANCE_AND_BUDGET)));
        return List.of(
                new MatchingPolicyProposed("2026.1", TODAY, Reach.ALL_MEMBERSHIPS, rules),
                new PolicyEnacted(Policy.MATCHING, "2026.1", TODAY, Reach.ALL_MEMBERSHIPS));
    }
}
