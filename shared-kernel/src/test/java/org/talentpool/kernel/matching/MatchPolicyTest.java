package org.talentpool.kernel.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talentpool.kernel.sample.MatchSample.aMember;
import static org.talentpool.kernel.sample.MatchSample.aMembership;
import static org.talentpool.kernel.sample.MatchSample.aVacancy;
import static org.talentpool.kernel.sample.Samples.ANOTHER_POST;
import static org.talentpool.kernel.sample.Samples.CRITERIA;
import static org.talentpool.kernel.sample.Samples.IN_FORCE;
import static org.talentpool.kernel.sample.Samples.POST;
import static org.talentpool.kernel.sample.Samples.QUALIFICATIONS;
import static org.talentpool.kernel.sample.Samples.SLOT;
import static org.talentpool.kernel.sample.Samples.TODAY;
import static org.talentpool.kernel.sample.Samples.VALID_UNTIL;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.talentpool.kernel.candidate.MembershipEvidence;
import org.talentpool.kernel.candidate.Preferences;
import org.talentpool.kernel.candidate.Qualifications;
import org.talentpool.kernel.contract.Regime;
import org.talentpool.kernel.contract.Standing;
import org.talentpool.kernel.criteria.Criteria;
import org.talentpool.kernel.criteria.CriterionOutcome;
import org.talentpool.kernel.eligibility.Eligibility;
import org.talentpool.kernel.grade.GradeSlot;
import org.talentpool.kernel.language.LanguageLevel;
import org.talentpool.kernel.language.LanguageSkill;
import org.talentpool.kernel.policy.Rulebook;
import org.talentpool.kernel.requisition.Profile;
import org.talentpool.kernel.sample.Allows;
import org.talentpool.kernel.sample.Refuses;

/** One criterion at a time: the sample member fits, and each test changes what it is about. */
class MatchPolicyTest {
    private static final Eligibility ELIGIBLE = new Eligibility(true, true);

    @Test
    @Allows({"PO-03", "PO-06"})
    void the_sample_member_fits_and_every_criterion_is_told_in_order() {
        var verdict = judge(aMember());
        assertThat(verdict.fits()).isTrue();
        assertThat(verdict.findings())
                .extracting(Finding::criterion)
                .containsExactlyElementsOf(
                        Stream.concat(Stream.of(Criterion.values()).map(Criterion::name), Stream.of("BUDGETING", "de"))
                                .toList());
        assertThat(verdict.listedSlot()).isEqualTo(SLOT);
        assertThat(verdict.lowerGrade()).isFalse();
    }

    @Test
    void three_of_four_points_make_a_score_of_75() {
        var verdict = judge(aMember());
        assertThat(verdict.score()).isEqualTo(75.0);
        assertThat(finding(verdict, "BUDGETING").points()).isEqualTo(3);
        assertThat(finding(verdict, "de").points()).isZero();
    }

    @Test
    void where_nothing_is_asked_for_everything_is_met_and_the_score_is_100() {
        var verdict = MatchPolicy.judge(aMember(), aVacancy(SLOT, Criteria.NONE), ELIGIBLE, IN_FORCE);
        assertThat(verdict.fits()).isTrue();
        assertThat(verdict.score()).isEqualTo(100.0);
        assertThat(finding(verdict, "EXPERIENCE").required()).isEqualTo("none stated");
    }

    @Test
    void la_03_the_tested_french_makes_the_languages_fit() {
        assertThat(finding(judge(aMember()), "LANGUAGES"))
                .isEqualTo(new Finding(
                        "LANGUAGES",
                        true,
                        "V in one, III in the other",
                        "en V, fr III",
                        true,
                        0,
                        "LA-03",
                        CriterionOutcome.MET));
        var brings =
                bringing(List.of(new LanguageSkill("en", LanguageLevel.V)), List.of("SHAREPOINT"), Preferences.ANY);
        var untested = new Membership(
                aMembership().requisitionId(),
                List.of(Profile.FINANCE_AND_BUDGET),
                List.of(SLOT),
                TODAY,
                MembershipEvidence.NONE,
                true,
                ListTerm.until(VALID_UNTIL));
        assertThat(finding(judge(aMember(brings, untested)), "LANGUAGES").found())
                .isEqualTo("en V, fr none");
    }

    @Test
    @Allows("PO-03")
    @Refuses("PO-03")
    void a_membership_is_valid_on_its_last_day_and_not_after() {
        assertThat(judge(aMember(), VALID_UNTIL).fits()).isTrue();
        var late = judge(aMember(), VALID_UNTIL.plusDays(1));
        assertThat(late.failed()).containsExactly("MEMBERSHIP");
        assertThat(finding(late, "MEMBERSHIP").found()).isEqualTo("expired after 2026-12-31");
    }

    @Test
    void a_list_that_is_not_established_cannot_be_used() {
        var listed = aMembership(SLOT);
        var membership = new Membership(
                listed.requisitionId(),
                listed.profiles(),
                listed.gradeSlots(),
                listed.notifiedOn(),
                listed.evidence(),
                false,
                ListTerm.BY_POLICY);
        assertThat(finding(judge(aMember(QUALIFICATIONS, membership)), "MEMBERSHIP")
                        .found())
                .isEqualTo("list not established");
    }

    @Test
    void a_member_of_no_list_of_the_vacancy_is_judged_all_the_same() {
        var verdict = judge(aMember(QUALIFICATIONS));
        assertThat(verdict.requisitionId()).isNull();
        assertThat(verdict.failed()).containsExactly("MEMBERSHIP", "PROFILE", "GRADE", "LANGUAGES");
        assertThat(finding(verdict, "MEMBERSHIP").found()).isEqualTo("on no list of the vacancy");
    }

    @Test
    void a_membership_of_a_list_that_the_vacancy_is_not_open_to_does_not_count() {
        var elsewhere = new Vacancy(
                POST.value(),
                SLOT,
                Profile.FINANCE_AND_BUDGET,
                Regime.PROJECT,
                TODAY,
                CRITERIA,
                List.of(),
                Scoring.BASELINE);
        var verdict = MatchPolicy.judge(aMember(), aMembership(SLOT), elsewhere, ELIGIBLE, IN_FORCE);
        assertThat(verdict.failed()).containsExactly("MEMBERSHIP");
    }

    @Test
    void a_paused_member_is_not_available_through_the_last_day_of_the_pause() {
        var paused = unavailable(TODAY, null);
        assertThat(finding(judge(paused), "MEMBERSHIP").found()).isEqualTo("paused until 2026-02-02");
        assertThat(judge(paused, TODAY.plusDays(1)).fits()).isTrue();
    }

    @Test
    void a_committed_member_is_not_available_for_this_or_another_post() {
        assertThat(finding(judge(unavailable(null, ANOTHER_POST.value())), "MEMBERSHIP")
                        .found())
                .isEqualTo("committed to another post");
        assertThat(finding(judge(unavailable(null, POST.value())), "MEMBERSHIP").found())
                .isEqualTo("committed to this post");
    }

    @Test
    void el_01_and_el_03_are_told_without_their_values() {
        var verdict = MatchPolicy.judge(aMember(), aVacancy(), new Eligibility(false, true), IN_FORCE);
        assertThat(verdict.failed()).containsExactly("NATIONALITY");
        assertThat(finding(verdict, "NATIONALITY").found()).isEqualTo("not eligible");
        assertThat(finding(verdict, "AGE").found()).isEqualTo("eligible");
    }

    @Test
    @Refuses("PO-06")
    void a_profile_that_is_not_listed_is_not_met() {
        var vacancy = new Vacancy(
                POST.value(),
                SLOT,
                Profile.HUMAN_RESOURCES,
                Regime.ESTABLISHED,
                TODAY.plusMonths(4),
                CRITERIA,
                List.of(aMembership().requisitionId()),
                Scoring.BASELINE);
        assertThat(MatchPolicy.judge(aMember(), vacancy, ELIGIBLE, IN_FORCE).failed())
                .containsExactly("PROFILE");
    }

    @Test
    @Allows("PO-04")
    void po_04_a_higher_listing_reaches_down_and_is_marked() {
        var verdict = MatchPolicy.judge(aMember(), aVacancy(GradeSlot.of("G5/G8"), CRITERIA), ELIGIBLE, IN_FORCE);
        assertThat(verdict.fits()).isTrue();
        assertThat(verdict.lowerGrade()).isTrue();
        assertThat(verdict.listedSlot()).isEqualTo(SLOT);
        assertThat(finding(verdict, "GRADE").rule()).isEqualTo("PO-04");
    }

    @Test
    @Refuses("PO-04")
    void a_listing_never_reaches_up() {
        var verdict = MatchPolicy.judge(aMember(), aVacancy(GradeSlot.of("G10"), CRITERIA), ELIGIBLE, IN_FORCE);
        assertThat(verdict.failed()).containsExactly("GRADE");
        assertThat(verdict.listedSlot()).isNull();
    }

    @Test
    void who_was_declared_ineligible_fits_nothing() {
        var member = aMember();
        var verdict = judge(new PoolMember(
                member.candidateId(), member.qualifications(), member.memberships(), false, null, null, true));
        assertThat(verdict.failed()).containsExactly("MEMBERSHIP");
        assertThat(finding(verdict, "MEMBERSHIP").found()).isEqualTo("declared ineligible");
    }

    private static Verdict judge(PoolMember member) {
        return judge(member, TODAY);
    }

    private static Verdict judge(PoolMember member, LocalDate today) {
        return MatchPolicy.judge(member, aVacancy(), ELIGIBLE, Rulebook.BASELINE.on(today));
    }

    private static Finding finding(Verdict verdict, String criterion) {
        return verdict.findings().stream()
                .filter(finding -> finding.criterion().equals(criterion))
                .findFirst()
                .orElseThrow();
    }

    private static Qualifications bringing(List<LanguageSkill> languages, List<String> skills, Preferences accepts) {
        return new Qualifications(
                Standing.EXTERNAL, QUALIFICATIONS.education(), languages, QUALIFICATIONS.experience(), skills, accepts);
    }

    private static PoolMember unavailable(@Nullable LocalDate pausedUntil, @Nullable UUID committedTo) {
        var member = aMember();
        return new PoolMember(
                member.candidateId(),
                member.qualifications(),
                member.memberships(),
                pausedUntil != null,
                pausedUntil,
                committedTo,
                false);
    }
}
