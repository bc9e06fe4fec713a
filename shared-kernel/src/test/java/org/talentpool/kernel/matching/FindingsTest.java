package org.talentpool.kernel.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talentpool.kernel.criteria.CriterionOutcome.MET;
import static org.talentpool.kernel.criteria.CriterionOutcome.NOT_EVIDENCED;
import static org.talentpool.kernel.criteria.CriterionOutcome.NOT_MET;
import static org.talentpool.kernel.sample.MatchSample.aMember;
import static org.talentpool.kernel.sample.MatchSample.aMembership;
import static org.talentpool.kernel.sample.MatchSample.aVacancy;
import static org.talentpool.kernel.sample.Samples.CRITERIA;
import static org.talentpool.kernel.sample.Samples.IN_FORCE;
import static org.talentpool.kernel.sample.Samples.NOTIFIED_ON;
import static org.talentpool.kernel.sample.Samples.QUALIFICATIONS;
import static org.talentpool.kernel.sample.Samples.SLOT;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.talentpool.kernel.candidate.Experience;
import org.talentpool.kernel.candidate.MembershipEvidence;
import org.talentpool.kernel.candidate.Preferences;
import org.talentpool.kernel.candidate.Qualifications;
import org.talentpool.kernel.contract.Regime;
import org.talentpool.kernel.contract.Standing;
import org.talentpool.kernel.criteria.CriterionOutcome;
import org.talentpool.kernel.criteria.Education;
import org.talentpool.kernel.eligibility.Eligibility;
import org.talentpool.kernel.grade.GradeSlot;
import org.talentpool.kernel.language.LanguageLevel;
import org.talentpool.kernel.language.LanguageSkill;

/** What is told about each criterion, and whether a shortfall is known or only not evidenced. */
class FindingsTest {
    @Test
    void po_03_a_list_with_an_end_tells_it() {
        var finding = finding(aMember(), "MEMBERSHIP");
        assertThat(finding.found()).isEqualTo("valid until 2026-12-31");
        assertThat(finding.rule()).isEqualTo("PO-03");
    }

    @Test
    void po_09_a_list_without_an_end_tells_what_the_policy_gives() {
        var byPolicy = new Membership(
                aMembership().requisitionId(),
                aMembership().profiles(),
                List.of(SLOT),
                NOTIFIED_ON,
                MembershipEvidence.NONE,
                true,
                ListTerm.BY_POLICY);
        var finding = finding(aMember(QUALIFICATIONS, byPolicy), "MEMBERSHIP");
        assertThat(finding.found()).isEqualTo("valid until 2026-10-14");
        assertThat(finding.rule()).isEqualTo("PO-09");
    }

    @Test
    void po_04_the_grade_is_told_as_it_is_listed() {
        assertThat(finding(aMember(), "GRADE").found()).isEqualTo("listed for G8/G10");
        assertThat(finding(aMember(), "GRADE").rule()).isNull();
        assertThat(graded("G10").found()).isEqualTo("listed for G8/G10");
        assertThat(graded("G5").found()).isEqualTo("listed for G8/G10, a lower grade for the candidate");
        assertThat(finding(aMember(QUALIFICATIONS), "GRADE").found()).isEqualTo("on no list of the vacancy");
    }

    @Test
    void what_is_accepted_is_told() {
        assertThat(finding(aMember(), "REGIME").found()).isEqualTo("accepts any");
        assertThat(finding(aMember(), "AVAILABILITY").found()).isEqualTo("at once");
        var choosy = bringing(
                null, List.of(), new Preferences(List.of(Regime.PROJECT), null, LocalDate.parse("2026-07-01")));
        assertThat(finding(choosy, "REGIME").found()).isEqualTo("accepts PROJECT");
        assertThat(finding(choosy, "AVAILABILITY").found()).isEqualTo("from 2026-07-01");
    }

    @Test
    void an_education_that_is_not_stated_may_still_be_evidenced() {
        assertThat(outcome(bringing(Education.BACHELOR, List.of(), Preferences.ANY), "EDUCATION"))
                .isEqualTo(MET);
        assertThat(outcome(bringing(null, List.of(), Preferences.ANY), "EDUCATION"))
                .isEqualTo(NOT_EVIDENCED);
    }

    @Test
    void service_that_is_too_short_is_not_met_and_none_at_all_not_evidenced() {
        assertThat(outcome(bringing(null, List.of(), Preferences.ANY), "EXPERIENCE"))
                .isEqualTo(NOT_EVIDENCED);
        assertThat(outcome(working("2021-01-01"), "EXPERIENCE")).isEqualTo(NOT_MET);
        assertThat(outcome(working("2024-12-31"), "EXPERIENCE")).isEqualTo(MET);
    }

    @Test
    void la_03_a_language_of_unknown_level_may_still_be_evidenced() {
        assertThat(outcome(speaking("en", LanguageLevel.V), "LANGUAGES")).isEqualTo(NOT_EVIDENCED);
        assertThat(outcome(speaking("en", LanguageLevel.II), "LANGUAGES")).isEqualTo(NOT_MET);
    }

    @Test
    void of_desirable_criteria_a_skill_is_never_known_to_be_missing_and_a_level_may_be() {
        assertThat(outcome(aMember(), "BUDGETING")).isEqualTo(MET);
        assertThat(finding(aMember(), "BUDGETING").found()).isEqualTo("BUDGETING");
        assertThat(finding(speaking("en", LanguageLevel.V), "BUDGETING").found())
                .isEqualTo("none");
        assertThat(outcome(speaking("en", LanguageLevel.V), "BUDGETING")).isEqualTo(NOT_EVIDENCED);
        assertThat(outcome(aMember(), "de")).isEqualTo(NOT_EVIDENCED);
        assertThat(outcome(speaking("de", LanguageLevel.I), "de")).isEqualTo(NOT_MET);
        assertThat(outcome(speaking("de", LanguageLevel.II), "de")).isEqualTo(MET);
    }

    private static CriterionOutcome outcome(PoolMember member, String criterion) {
        return finding(member, criterion).outcome();
    }

    private static Finding graded(String post) {
        return finding(aMember(), aVacancy(GradeSlot.of(post), CRITERIA), "GRADE");
    }

    private static Finding finding(PoolMember member, String criterion) {
        return finding(member, aVacancy(), criterion);
    }

    private static Finding finding(PoolMember member, Vacancy vacancy, String criterion) {
        return MatchPolicy.judge(member, vacancy, new Eligibility(true, true), IN_FORCE).findings().stream()
                .filter(finding -> finding.criterion().equals(criterion))
                .findFirst()
                .orElseThrow();
    }

    /** In the field since 2021. */
    private static PoolMember working(String until) {
        var job = new Experience("FINANCE", LocalDate.parse("2021-01-01"), LocalDate.parse(until), 100);
        return member(new Qualifications(Standing.EXTERNAL, null, List.of(), List.of(job), List.of(), Preferences.ANY));
    }

    private static PoolMember speaking(String language, LanguageLevel level) {
        return bringing(null, List.of(new LanguageSkill(language, level)), Preferences.ANY);
    }

    private static PoolMember bringing(
            @Nullable Education education, List<LanguageSkill> languages, Preferences accepts) {
        return member(new Qualifications(Standing.EXTERNAL, education, languages, List.of(), List.of(), accepts));
    }

    /** Listed, and not tested in any language. */
    private static PoolMember member(Qualifications brings) {
        var listed = aMembership(SLOT);
        return aMember(
                brings,
                new Membership(
                        listed.requisitionId(),
                        listed.profiles(),
                        listed.gradeSlots(),
                        listed.notifiedOn(),
                        MembershipEvidence.NONE,
                        true,
                        listed.term()));
    }
}
