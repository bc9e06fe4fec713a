package org.talentpool.command.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talentpool.kernel.refusal.RefusalCode.POLICY_NOTICE_TOO_SHORT;
import static org.talentpool.kernel.sample.Samples.TODAY;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.talentpool.command.decision.Decisions;
import org.talentpool.kernel.policy.ListRules;
import org.talentpool.kernel.policy.Policy;
import org.talentpool.kernel.policy.PolicyCommand.EnactPolicy;
import org.talentpool.kernel.policy.PolicyEvent;
import org.talentpool.kernel.policy.PolicyEvent.PolicyEnacted;
import org.talentpool.kernel.policy.PolicyId;
import org.talentpool.kernel.policy.PolicyVersion;
import org.talentpool.kernel.policy.Reach;
import org.talentpool.kernel.sample.Allows;
import org.talentpool.kernel.sample.Refuses;

/** A change of rules comes early enough that no day is ruled twice. */
class PolicyEdgeCasesTest {
    private static final EnactPolicy ENACT = new EnactPolicy(new PolicyId(Policy.LIST_VALIDITY), "2026.2");

    @RegisterExtension
    final Decisions decisions = new Decisions();

    @BeforeEach
    void timeline() {
        decisions.repository(PolicyTimeline.class);
    }

    @ParameterizedTest(name = "{0} days from today")
    @ValueSource(ints = {-365, -1, 0, 1})
    @Refuses("CO-07")
    void a_version_that_would_rule_a_day_that_has_begun_is_not_enacted(int days) {
        var begins = TODAY.plusDays(days);
        decisions
                .given(List.of(proposed(begins)))
                .when(ENACT)
                .expectRefusal(POLICY_NOTICE_TOO_SHORT, "CO-07")
                .expectFacts(Map.of(
                        "validFrom",
                        begins.toString(),
                        "earliest",
                        TODAY.plusDays(2).toString()));
    }

    @Test
    @Allows("CO-07")
    void a_version_that_begins_the_day_after_tomorrow_is_enacted() {
        var begins = TODAY.plusDays(2);
        decisions
                .given(List.of(proposed(begins)))
                .when(ENACT)
                .expectEvents(new PolicyEnacted(Policy.LIST_VALIDITY, "2026.2", begins, Reach.ALL_MEMBERSHIPS));
    }

    @Test
    @Allows("CO-07")
    void on_the_day_of_its_enactment_and_the_next_the_old_rules_decide_still() {
        var begins = TODAY.plusDays(2);
        decisions.given(List.of(
                proposed(begins), new PolicyEnacted(Policy.LIST_VALIDITY, "2026.2", begins, Reach.ALL_MEMBERSHIPS)));
        assertThat(monthsOn(TODAY)).isEqualTo(12);
        assertThat(monthsOn(TODAY.plusDays(1))).isEqualTo(12);
        assertThat(monthsOn(begins)).isEqualTo(18);
    }

    private int monthsOn(LocalDate day) {
        decisions.on(day);
        return decisions
                .policies()
                .inForceToday()
                .listValidity(TODAY.minusDays(30))
                .validityMonths();
    }

    private static PolicyEvent proposed(LocalDate begins) {
        return PolicyEvent.proposed(new PolicyVersion("2026.2", begins, Reach.ALL_MEMBERSHIPS, new ListRules(18)));
    }
}
