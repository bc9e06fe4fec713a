package org.talentpool.command.expiry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talentpool.kernel.sample.CandidateSample.aCommittedCandidate;
import static org.talentpool.kernel.sample.CandidateSample.aListedCandidate;
import static org.talentpool.kernel.sample.RequisitionSample.aClosedRequisition;
import static org.talentpool.kernel.sample.RequisitionSample.aListForMonths;
import static org.talentpool.kernel.sample.RequisitionSample.anEstablishedList;
import static org.talentpool.kernel.sample.Samples.CANDIDATE;
import static org.talentpool.kernel.sample.Samples.NOTIFIED_ON;
import static org.talentpool.kernel.sample.Samples.POST;
import static org.talentpool.kernel.sample.Samples.REQUISITION;
import static org.talentpool.kernel.sample.Samples.VALID_UNTIL;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.talentpool.command.candidate.Candidate;
import org.talentpool.command.deadline.Deadline;
import org.talentpool.command.decision.Decisions;
import org.talentpool.command.requisition.Requisition;
import org.talentpool.kernel.candidate.CandidateCommand.ExpireMembership;
import org.talentpool.kernel.candidate.CandidateEvent.CandidateErased;
import org.talentpool.kernel.candidate.CandidateEvent.MembershipExpired;
import org.talentpool.kernel.candidate.CandidateEvent.MembershipRemoved;
import org.talentpool.kernel.policy.ListRules;
import org.talentpool.kernel.policy.Policy;
import org.talentpool.kernel.policy.PolicyEvent;
import org.talentpool.kernel.policy.PolicyEvent.ListPolicyProposed;
import org.talentpool.kernel.policy.PolicyEvent.PolicyEnacted;
import org.talentpool.kernel.policy.Reach;
import org.talentpool.kernel.requisition.RequisitionEvent.RequisitionCancelled;
import org.talentpool.kernel.sample.Allows;
import org.talentpool.kernel.sample.Refuses;

class ExpireMembershipTest {
    private static final ExpireMembership EXPIRE = new ExpireMembership(CANDIDATE, REQUISITION);
    private static final LocalDate LAST_DAY = NOTIFIED_ON.plusMonths(12).minusDays(1);

    private final List<Asked> asked = new ArrayList<>();

    @RegisterExtension
    final Decisions decisions = new Decisions();

    @BeforeEach
    void listen() {
        decisions.handler(new Expiring(
                decisions.repository(Requisition.class),
                decisions.repository(Candidate.class),
                decisions.policies(),
                (lastDay, deadline) -> asked.add(new Asked(lastDay, deadline))));
    }

    @Test
    @Refuses({"PO-02", "PO-09", "PO-11"})
    void a_membership_that_is_over_is_told_so() {
        decisions
                .on(LAST_DAY.plusDays(1))
                .given(anEstablishedList(null).events(), aListedCandidate().events())
                .when(EXPIRE)
                .expectEvents(expired(LAST_DAY));
    }

    @Test
    void once_for_each_last_day() {
        decisions
                .on(LAST_DAY.plusDays(1))
                .given(
                        anEstablishedList(null).events(),
                        aListedCandidate().with(expired(LAST_DAY)).events())
                .when(EXPIRE)
                .expectNoEvents();
        assertThat(asked).isEmpty();
    }

    @Test
    void it_is_told_also_of_whom_a_post_is_kept_for() {
        decisions
                .on(LAST_DAY.plusDays(1))
                .given(
                        anEstablishedList(null).events(),
                        aCommittedCandidate(POST).events())
                .when(EXPIRE)
                .expectEvents(expired(LAST_DAY));
    }

    @Test
    @Allows({"PO-02", "PO-09", "PO-11"})
    void on_its_last_day_it_counts_and_the_wish_asks_for_the_end_of_that_day() {
        decisions
                .on(LAST_DAY)
                .given(anEstablishedList(null).events(), aListedCandidate().events())
                .when(EXPIRE)
                .expectNoEvents();
        assertThat(asked).containsExactly(askedFor(LAST_DAY));
    }

    @Test
    @Allows("PO-09")
    void the_months_of_the_list_go_before_those_of_the_policy() {
        decisions
                .given(aListForMonths(3).events(), aListedCandidate().events())
                .when(EXPIRE)
                .expectEvents(expired(NOTIFIED_ON.plusMonths(3).minusDays(1)));
        assertThat(asked).isEmpty();
    }

    @Test
    void a_policy_that_moves_the_end_is_followed() {
        decisions
                .on(LAST_DAY.plusDays(1))
                .given(
                        twoYears(LAST_DAY),
                        anEstablishedList(null).events(),
                        aListedCandidate().events())
                .when(EXPIRE)
                .expectNoEvents();
        assertThat(asked).containsExactly(askedFor(NOTIFIED_ON.plusMonths(24).minusDays(1)));
    }

    @Test
    void a_list_that_names_its_end_tells_of_it_itself() {
        decisions
                .on(VALID_UNTIL.plusDays(1))
                .given(anEstablishedList().events(), aListedCandidate().events())
                .when(EXPIRE)
                .expectNoEvents();
        assertThat(asked).isEmpty();
    }

    @Test
    void while_the_list_is_not_established_it_is_looked_at_again_the_next_day() {
        decisions
                .on(LAST_DAY.plusDays(1))
                .given(aClosedRequisition().events(), aListedCandidate().events())
                .when(EXPIRE)
                .expectNoEvents();
        assertThat(asked).containsExactly(askedFor(LAST_DAY.plusDays(1)));
    }

    @Test
    void a_list_that_will_never_be_is_left_alone() {
        decisions
                .given(
                        aClosedRequisition()
                                .with(new RequisitionCancelled(REQUISITION.value()))
                                .events(),
                        aListedCandidate().events())
                .when(EXPIRE)
                .expectNoEvents();
        assertThat(asked).isEmpty();
    }

    @Test
    void who_left_the_list_has_nothing_that_runs_out() {
        var removed = new MembershipRemoved(CANDIDATE.value(), REQUISITION.value());
        decisions
                .on(LAST_DAY.plusDays(1))
                .given(
                        anEstablishedList(null).events(),
                        aListedCandidate().with(removed).events())
                .when(EXPIRE)
                .expectNoEvents();
        assertThat(asked).isEmpty();
    }

    @Test
    void nothing_is_told_of_the_erased() {
        decisions
                .on(LAST_DAY.plusDays(1))
                .given(
                        anEstablishedList(null).events(),
                        aListedCandidate()
                                .with(new CandidateErased(CANDIDATE.value()))
                                .events())
                .when(EXPIRE)
                .expectNoEvents();
    }

    private static MembershipExpired expired(LocalDate lastDay) {
        return new MembershipExpired(CANDIDATE.value(), REQUISITION.value(), lastDay);
    }

    private static Asked askedFor(LocalDate lastDay) {
        return new Asked(lastDay, new Deadline.OfMembership(CANDIDATE, REQUISITION, lastDay));
    }

    private static List<PolicyEvent> twoYears(LocalDate from) {
        return List.of(
                new ListPolicyProposed("2026.1", from, Reach.ALL_MEMBERSHIPS, new ListRules(24)),
                new PolicyEnacted(Policy.LIST_VALIDITY, "2026.1", from, Reach.ALL_MEMBERSHIPS));
    }

    private record Asked(LocalDate lastDay, Deadline deadline) {}
}
