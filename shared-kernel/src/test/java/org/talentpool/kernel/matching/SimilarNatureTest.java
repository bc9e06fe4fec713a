package org.talentpool.kernel.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talentpool.kernel.requisition.Profile.ADMINISTRATIVE_SUPPORT;
import static org.talentpool.kernel.requisition.Profile.FINANCE_AND_BUDGET;
import static org.talentpool.kernel.requisition.Profile.HUMAN_RESOURCES;
import static org.talentpool.kernel.sample.MatchSample.aMember;
import static org.talentpool.kernel.sample.MatchSample.aVacancy;
import static org.talentpool.kernel.sample.Samples.ANOTHER_REQUISITION;
import static org.talentpool.kernel.sample.Samples.CRITERIA;
import static org.talentpool.kernel.sample.Samples.EVIDENCE;
import static org.talentpool.kernel.sample.Samples.IN_FORCE;
import static org.talentpool.kernel.sample.Samples.NOTIFIED_ON;
import static org.talentpool.kernel.sample.Samples.QUALIFICATIONS;
import static org.talentpool.kernel.sample.Samples.REQUISITION;
import static org.talentpool.kernel.sample.Samples.SLOT;
import static org.talentpool.kernel.sample.Samples.TODAY;
import static org.talentpool.kernel.sample.Samples.VALID_UNTIL;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.talentpool.kernel.candidate.Qualifications;
import org.talentpool.kernel.eligibility.Eligibility;
import org.talentpool.kernel.grade.GradeSlot;
import org.talentpool.kernel.policy.MatchingRules;
import org.talentpool.kernel.policy.PoliciesInForce;
import org.talentpool.kernel.policy.PolicyVersion;
import org.talentpool.kernel.policy.Reach;
import org.talentpool.kernel.policy.Rulebook;
import org.talentpool.kernel.policy.SimilarProfiles;
import org.talentpool.kernel.requisition.Profile;
import org.talentpool.kernel.requisition.RequisitionId;
import org.talentpool.kernel.sample.Allows;
import org.talentpool.kernel.sample.Refuses;

class SimilarNatureTest {
    private static final Eligibility ELIGIBLE = new Eligibility(true, true);
    private static final PoliciesInForce SIMILAR = Rulebook.BASELINE
            .with(new PolicyVersion(
                    "s",
                    TODAY,
                    Reach.ALL_MEMBERSHIPS,
                    new MatchingRules(
                            Scoring.BASELINE.tieBreaks(),
                            List.of(new SimilarProfiles(ADMINISTRATIVE_SUPPORT, FINANCE_AND_BUDGET)))))
            .on(TODAY);

    @Test
    @Allows("PO-05")
    void whoever_is_on_another_list_for_the_same_profile_is_shown_and_told_what_to_do() {
        var verdict =
                judge(IN_FORCE, on(ANOTHER_REQUISITION, FINANCE_AND_BUDGET)).orElseThrow();
        assertThat(verdict.fits()).isFalse();
        assertThat(verdict.failed()).containsExactly("MEMBERSHIP");
        assertThat(verdict.requisitionId()).isEqualTo(ANOTHER_REQUISITION.value());
        assertThat(verdict.score()).isEqualTo(75.0);
        var membership = verdict.findings().getFirst();
        assertThat(membership.found())
                .isEqualTo("valid until 2026-12-31 on another list: open the vacancy to "
                        + ANOTHER_REQUISITION.value()
                        + " first");
        assertThat(membership.rule()).isEqualTo("PO-05");
    }

    @Test
    @Allows("PO-05")
    void profiles_that_the_policy_calls_similar_count_either_way() {
        var verdict = judge(SIMILAR, on(REQUISITION, ADMINISTRATIVE_SUPPORT)).orElseThrow();
        assertThat(verdict.failed()).containsExactly("PROFILE");
        var profile = verdict.findings().get(Criterion.PROFILE.ordinal());
        assertThat(profile.required()).isEqualTo("FINANCE_AND_BUDGET");
        assertThat(profile.found())
                .isEqualTo(
                        "ADMINISTRATIVE_SUPPORT, of similar nature: list the candidate for FINANCE_AND_BUDGET first");
        assertThat(profile.rule()).isEqualTo("PO-05");
    }

    @Test
    void both_have_to_be_done_where_both_differ() {
        assertThat(judge(SIMILAR, on(ANOTHER_REQUISITION, ADMINISTRATIVE_SUPPORT)))
                .hasValueSatisfying(verdict -> assertThat(verdict.failed()).containsExactly("MEMBERSHIP", "PROFILE"));
    }

    @Test
    @Refuses("PO-05")
    void another_profile_is_not_of_similar_nature_unless_the_policy_says_so() {
        assertThat(judge(IN_FORCE, on(ANOTHER_REQUISITION, ADMINISTRATIVE_SUPPORT)))
                .isEmpty();
        assertThat(judge(SIMILAR, on(ANOTHER_REQUISITION, HUMAN_RESOURCES))).isEmpty();
    }

    @Test
    @Allows("PO-04")
    void a_lower_grade_is_shown_and_marked() {
        var lower = new Vacancy(
                aVacancy().postId(),
                GradeSlot.of("G5/G8"),
                FINANCE_AND_BUDGET,
                aVacancy().regime(),
                aVacancy().plannedStart(),
                CRITERIA,
                aVacancy().requisitionIds(),
                Scoring.BASELINE);
        var verdict = SimilarNature.judge(
                        aMember(QUALIFICATIONS, on(ANOTHER_REQUISITION, FINANCE_AND_BUDGET)), lower, ELIGIBLE, IN_FORCE)
                .orElseThrow();
        assertThat(verdict.lowerGrade()).isTrue();
        assertThat(verdict.listedSlot()).isEqualTo(SLOT);
    }

    @Test
    @Refuses({"PO-04", "PO-05"})
    void a_higher_grade_is_not() {
        assertThat(SimilarNature.judge(
                        aMember(QUALIFICATIONS, on(ANOTHER_REQUISITION, FINANCE_AND_BUDGET)),
                        aVacancy(GradeSlot.of("G12"), CRITERIA),
                        ELIGIBLE,
                        IN_FORCE))
                .isEmpty();
    }

    @Test
    @Refuses("PO-05")
    void whoever_fails_anything_else_is_not_shown() {
        var place = on(ANOTHER_REQUISITION, FINANCE_AND_BUDGET);
        assertThat(SimilarNature.judge(aMember(Qualifications.NONE, place), aVacancy(), ELIGIBLE, IN_FORCE))
                .isEmpty();
        assertThat(SimilarNature.judge(
                        aMember(QUALIFICATIONS, place), aVacancy(), new Eligibility(true, false), IN_FORCE))
                .isEmpty();
        var expired = new Membership(
                place.requisitionId(),
                place.profiles(),
                place.gradeSlots(),
                NOTIFIED_ON,
                EVIDENCE,
                true,
                ListTerm.until(TODAY.minusDays(1)));
        assertThat(judge(IN_FORCE, expired)).isEmpty();
    }

    @Test
    void a_place_that_is_judged_anyway_is_not_of_similar_nature() {
        assertThat(judge(SIMILAR, on(REQUISITION, FINANCE_AND_BUDGET))).isEmpty();
    }

    @Test
    void of_several_the_one_with_least_to_do_is_shown_then_the_earliest_notified() {
        var both = on(ANOTHER_REQUISITION, ADMINISTRATIVE_SUPPORT);
        var profile = on(REQUISITION, ADMINISTRATIVE_SUPPORT);
        assertThat(judge(SIMILAR, both, profile))
                .hasValueSatisfying(
                        verdict -> assertThat(verdict.requisitionId()).isEqualTo(REQUISITION.value()));
        var earlier = new Membership(
                ANOTHER_REQUISITION.value(),
                List.of(FINANCE_AND_BUDGET),
                List.of(SLOT),
                NOTIFIED_ON.minusDays(1),
                EVIDENCE,
                true,
                ListTerm.until(VALID_UNTIL));
        assertThat(judge(SIMILAR, profile, earlier))
                .hasValueSatisfying(
                        verdict -> assertThat(verdict.requisitionId()).isEqualTo(ANOTHER_REQUISITION.value()));
    }

    @Test
    void the_vacancy_is_judged_as_it_would_be_opened_to_that_list_alone() {
        var opened = SimilarNature.opened(aVacancy(), ANOTHER_REQUISITION.value(), HUMAN_RESOURCES);
        assertThat(opened.requisitionIds()).containsExactly(ANOTHER_REQUISITION.value());
        assertThat(opened.profile()).isEqualTo(HUMAN_RESOURCES);
        assertThat(opened)
                .usingRecursiveComparison()
                .ignoringFields("requisitionIds", "profile")
                .isEqualTo(aVacancy());
    }

    @Test
    void the_own_profile_carries_before_a_similar_one() {
        var all = on(REQUISITION, ADMINISTRATIVE_SUPPORT, FINANCE_AND_BUDGET);
        assertThat(SimilarNature.carrying(all, aVacancy(), SIMILAR)).hasValue(FINANCE_AND_BUDGET);
        assertThat(SimilarNature.carrying(
                        on(REQUISITION, HUMAN_RESOURCES, ADMINISTRATIVE_SUPPORT), aVacancy(), SIMILAR))
                .hasValue(ADMINISTRATIVE_SUPPORT);
        assertThat(SimilarNature.carrying(on(REQUISITION, HUMAN_RESOURCES), aVacancy(), SIMILAR))
                .isEmpty();
    }

    private static Optional<Verdict> judge(PoliciesInForce inForce, Membership... places) {
        return SimilarNature.judge(aMember(QUALIFICATIONS, places), aVacancy(), ELIGIBLE, inForce);
    }

    private static Membership on(RequisitionId list, Profile... profiles) {
        return new Membership(
                list.value(),
                List.of(profiles),
                List.of(SLOT),
                NOTIFIED_ON,
                EVIDENCE,
                true,
                ListTerm.until(VALID_UNTIL));
    }
}
