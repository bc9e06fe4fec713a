package org.talentpool.kernel.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talentpool.kernel.contract.Standing.EXTERNAL;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.talentpool.kernel.contract.ContractPolicy;
import org.talentpool.kernel.contract.ContractTerms;
import org.talentpool.kernel.contract.Regime;
import org.talentpool.kernel.eligibility.EligibilityPolicy;
import org.talentpool.kernel.grade.Grade;
import org.talentpool.kernel.grade.GradeSlot;
import org.talentpool.kernel.matching.ListTerm;
import org.talentpool.kernel.matching.ListValidity;
import org.talentpool.kernel.post.HoldPolicy;

/** Rules change in July 2026; what was decided in February is judged again. */
class PastAnswersTest {
    private static final LocalDate FEBRUARY = LocalDate.parse("2026-02-02");
    private static final LocalDate CHANGE = LocalDate.parse("2026-07-01");
    private static final LocalDate BORN = LocalDate.parse("1966-03-01");
    private static final LocalDate NOTIFIED = LocalDate.parse("2025-10-15");
    private static final LocalDate START = LocalDate.parse("2026-09-01");

    private static final Rulebook CHANGED = Stream.of(
                    new EligibilityRules(
                            18, 65, Rulebook.BASELINE.on(FEBRUARY).eligibility().accessions()),
                    new TwinGradeRules(24, 12),
                    new ListRules(18),
                    new HoldRules(30, 15, 45, 7))
            .map(rules -> new PolicyVersion("2026.2", CHANGE, Reach.NEW_MEMBERSHIPS, rules))
            .reduce(Rulebook.BASELINE, Rulebook::with, (one, _) -> one);

    @Test
    void a_past_decision_judged_again_gets_its_past_answer() {
        assertThat(answers(CHANGED.on(FEBRUARY))).isEqualTo(answers(Rulebook.BASELINE.on(FEBRUARY)));
        assertThat(answers(CHANGED.on(CHANGE.minusDays(1))))
                .isEqualTo(answers(Rulebook.BASELINE.on(CHANGE.minusDays(1))));
    }

    @Test
    void from_its_first_day_on_a_change_of_ages_decides() {
        assertThat(ofAge(CHANGED.on(FEBRUARY))).isFalse();
        assertThat(ofAge(CHANGED.on(CHANGE))).isTrue();
    }

    @Test
    void from_its_first_day_on_a_change_of_the_twin_grade_decides() {
        assertThat(advancement(CHANGED.on(FEBRUARY))).isEqualTo("2029-09-01");
        assertThat(advancement(CHANGED.on(CHANGE))).isEqualTo("2028-09-01");
    }

    @Test
    void from_its_first_day_on_a_change_of_holds_decides() {
        assertThat(HoldPolicy.defaultUntil(CHANGED.on(FEBRUARY), EXTERNAL)).isEqualTo("2026-04-03");
        assertThat(HoldPolicy.defaultUntil(CHANGED.on(CHANGE), EXTERNAL)).isEqualTo("2026-07-31");
    }

    @Test
    void a_change_of_list_months_leaves_memberships_from_before_as_they_were() {
        assertThat(ListValidity.validUntil(NOTIFIED, ListTerm.BY_POLICY, CHANGED.on(CHANGE)))
                .isEqualTo("2026-10-14");
        assertThat(ListValidity.validUntil(CHANGE, ListTerm.BY_POLICY, CHANGED.on(CHANGE)))
                .isEqualTo("2027-12-31");
    }

    @Test
    void a_change_that_reaches_all_memberships_does_so_from_its_first_day_on() {
        var all = Rulebook.BASELINE.with(new PolicyVersion("2026.2", CHANGE, Reach.ALL_MEMBERSHIPS, new ListRules(18)));
        assertThat(ListValidity.validUntil(NOTIFIED, ListTerm.BY_POLICY, all.on(CHANGE.minusDays(1))))
                .isEqualTo("2026-10-14");
        assertThat(ListValidity.validUntil(NOTIFIED, ListTerm.BY_POLICY, all.on(CHANGE)))
                .isEqualTo("2027-04-14");
    }

    @Test
    void the_label_says_which_version_it_was() {
        assertThat(CHANGED.on(FEBRUARY)).hasToString("2025.1 on 2026-02-02");
        assertThat(CHANGED.on(CHANGE).label())
                .isEqualTo("2025.1;ELIGIBILITY=2026.2;TWIN_GRADE=2026.2;LIST_VALIDITY=2026.2;HOLDS=2026.2");
    }

    private static List<Object> answers(PoliciesInForce inForce) {
        return List.of(
                ofAge(inForce),
                terms(inForce),
                HoldPolicy.defaultUntil(inForce, EXTERNAL),
                ListValidity.validUntil(NOTIFIED, ListTerm.BY_POLICY, inForce),
                inForce.label());
    }

    private static boolean ofAge(PoliciesInForce inForce) {
        return EligibilityPolicy.ageEligible(BORN, START, inForce);
    }

    private static LocalDate advancement(PoliciesInForce inForce) {
        return terms(inForce).earliestAdvancement();
    }

    private static ContractTerms terms(PoliciesInForce inForce) {
        return ContractPolicy.terms(Regime.ESTABLISHED, EXTERNAL, GradeSlot.of("G8/G10"), Grade.G8, START, inForce);
    }
}
