package org.talentpool.command.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talentpool.kernel.refusal.RefusalCode.NOT_FOUND;
import static org.talentpool.kernel.refusal.RefusalCode.WRONG_STATE;
import static org.talentpool.kernel.sample.PostSample.aPlannedPost;
import static org.talentpool.kernel.sample.PostSample.anOpenPost;
import static org.talentpool.kernel.sample.PostSample.toOpen;
import static org.talentpool.kernel.sample.RequisitionSample.aDraft;
import static org.talentpool.kernel.sample.RequisitionSample.aPublishedRequisition;
import static org.talentpool.kernel.sample.RequisitionSample.anEstablishedList;
import static org.talentpool.kernel.sample.Samples.POST;
import static org.talentpool.kernel.sample.Samples.REQUISITION;
import static org.talentpool.kernel.sample.Samples.TODAY;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.talentpool.kernel.contract.ContractEnding;
import org.talentpool.kernel.contract.Regime;
import org.talentpool.kernel.criteria.Criteria;
import org.talentpool.kernel.matching.Scoring;
import org.talentpool.kernel.matching.TieBreak;
import org.talentpool.kernel.policy.MatchingRules;
import org.talentpool.kernel.policy.Policy;
import org.talentpool.kernel.policy.PolicyEvent;
import org.talentpool.kernel.policy.PolicyEvent.MatchingPolicyProposed;
import org.talentpool.kernel.policy.PolicyEvent.PolicyEnacted;
import org.talentpool.kernel.policy.Reach;
import org.talentpool.kernel.post.PostCommand.OpenVacancy;
import org.talentpool.kernel.post.PostEvent.PostPlanned;
import org.talentpool.kernel.post.PostEvent.VacancyOpened;
import org.talentpool.kernel.requisition.RequisitionEvent.RequisitionCancelled;
import org.talentpool.kernel.sample.Allows;
import org.talentpool.kernel.sample.ContractSample;
import org.talentpool.kernel.sample.Refuses;
import org.talentpool.kernel.sample.Samples;

class OpenVacancyTest {
    @RegisterExtension
    final PostFixture decisions = new PostFixture();

    @Test
    void opening_fixes_the_criteria_of_the_post() {
        decisions
                .given(anEstablishedList().events(), aPlannedPost().events())
                .when(toOpen())
                .expectEvents(anOpenPost().events().getLast());
    }

    @Test
    void a_post_without_criteria_asks_for_nothing() {
        var modest = new PostPlanned(
                POST.value(),
                "PDD 0123",
                "Assistant",
                "Executive Management",
                Samples.SLOT,
                Samples.PROFILE,
                Regime.ESTABLISHED,
                true,
                Samples.STARTS_ON,
                null,
                null);
        decisions
                .given(aPublishedRequisition().events(), List.of(modest))
                .when(toOpen())
                .expectEvents(new VacancyOpened(
                        POST.value(), List.of(REQUISITION.value()), Criteria.NONE, null, Scoring.BASELINE));
    }

    @Test
    @Allows("AU-01")
    void opening_fixes_the_order_of_its_members_by_the_policy_of_that_day() {
        var order = List.of(TieBreak.NOTIFICATION_DATE, TieBreak.CANDIDATE_ID);
        var outcome = decisions
                .given(
                        matching(order, TODAY),
                        anEstablishedList().events(),
                        aPlannedPost().events())
                .when(toOpen());
        assertThat(outcome.event(VacancyOpened.class).scoring()).isEqualTo(new Scoring("2026.1", order));
    }

    @Test
    @Refuses("AU-01")
    void and_by_no_policy_that_begins_later() {
        var outcome = decisions
                .given(
                        matching(List.of(TieBreak.CANDIDATE_ID), TODAY.plusDays(1)),
                        anEstablishedList().events(),
                        aPlannedPost().events())
                .when(toOpen());
        assertThat(outcome.event(VacancyOpened.class).scoring()).isEqualTo(Scoring.BASELINE);
    }

    private static List<PolicyEvent> matching(List<TieBreak> order, LocalDate from) {
        var rules = new MatchingRules(order, List.of());
        return List.of(
                new MatchingPolicyProposed("2026.1", from, Reach.ALL_MEMBERSHIPS, rules),
                new PolicyEnacted(Policy.MATCHING, "2026.1", from, Reach.ALL_MEMBERSHIPS));
    }

    @Test
    void a_vacancy_is_opened_once() {
        decisions
                .given(anEstablishedList().events(), anOpenPost().events())
                .when(toOpen())
                .expectRefusal(WRONG_STATE);
    }

    @Test
    void a_post_is_opened_again_for_another_start_once_its_contract_has_ended() {
        var vacant = ContractSample.aContract(Regime.ESTABLISHED)
                .with(ContractSample.end(ContractSample.THREE_YEARS, ContractEnding.EXPIRY));
        var newStart = LocalDate.parse("2029-09-01");
        decisions
                .given(anEstablishedList().events(), vacant.events())
                .when(new OpenVacancy(POST, List.of(REQUISITION), newStart))
                .expectEvents(new VacancyOpened(
                        POST.value(), List.of(REQUISITION.value()), Samples.CRITERIA, newStart, Scoring.BASELINE));
    }

    @Test
    void and_not_before() {
        decisions
                .given(
                        anEstablishedList().events(),
                        ContractSample.aContract(Regime.ESTABLISHED).events())
                .when(toOpen())
                .expectRefusal(WRONG_STATE);
    }

    @Test
    void an_unknown_list_serves_no_vacancy() {
        decisions.given(aPlannedPost().events()).when(toOpen()).expectRefusal(NOT_FOUND);
    }

    @Test
    void a_draft_serves_no_vacancy() {
        decisions
                .given(aDraft().events(), aPlannedPost().events())
                .when(toOpen())
                .expectRefusal(WRONG_STATE);
    }

    @Test
    void a_cancelled_requisition_serves_no_vacancy() {
        decisions
                .given(
                        aPublishedRequisition()
                                .with(new RequisitionCancelled(REQUISITION.value()))
                                .events(),
                        aPlannedPost().events())
                .when(toOpen())
                .expectRefusal(WRONG_STATE);
    }
}
