package org.talentpool.kernel.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talentpool.kernel.sample.MatchSample.aMember;
import static org.talentpool.kernel.sample.MatchSample.aMembership;
import static org.talentpool.kernel.sample.MatchSample.aVacancy;
import static org.talentpool.kernel.sample.Samples.IN_FORCE;
import static org.talentpool.kernel.sample.Samples.QUALIFICATIONS;
import static org.talentpool.kernel.sample.Samples.SLOT;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.talentpool.kernel.candidate.Qualifications;
import org.talentpool.kernel.criteria.Criteria;
import org.talentpool.kernel.criteria.DesirableCriterion;
import org.talentpool.kernel.criteria.Education;
import org.talentpool.kernel.criteria.ExperienceRequirement;
import org.talentpool.kernel.eligibility.Eligibility;

/** A criterion with several parts is one finding, which tells each part and counts once. */
class RequirementFindingsTest {
    @Test
    void several_requirements_of_experience_are_one_finding() {
        var asked = experience(
                new ExperienceRequirement(List.of("ADMINISTRATION"), 6),
                new ExperienceRequirement(List.of("FINANCE", "LAW"), 2),
                new ExperienceRequirement(List.of("TRAINING"), 1));
        var verdict = judge(QUALIFICATIONS, asked);
        assertThat(verdict.failed()).containsExactly("EXPERIENCE");
        assertThat(verdict.isNearMiss()).isTrue();
        var finding = finding(verdict, Criterion.EXPERIENCE);
        assertThat(finding.required())
                .isEqualTo("6 years in ADMINISTRATION; 2 years in FINANCE or LAW; 1 year in TRAINING");
        assertThat(finding.found())
                .isEqualTo("6 years in ADMINISTRATION; 0 years in FINANCE or LAW, short of 2; "
                        + "0 years in TRAINING, short of 1");
    }

    @Test
    void the_skills_that_are_missing_are_named() {
        var asked = new Criteria(null, List.of(), null, List.of("SHAREPOINT", "SAP", "EXCEL"), List.of());
        var finding = finding(judge(QUALIFICATIONS, asked), Criterion.SKILLS);
        assertThat(finding.required()).isEqualTo("SHAREPOINT, SAP, EXCEL");
        assertThat(finding.found()).isEqualTo("SHAREPOINT; missing SAP, EXCEL");
        assertThat(finding.met()).isFalse();
    }

    @Test
    void a_skill_counts_by_what_it_means_and_is_told_in_both_words() {
        var brings = new Qualifications(
                QUALIFICATIONS.standing(),
                null,
                List.of(),
                List.of(),
                List.of("MS SharePoint", "ERP", "erp", "excel"),
                QUALIFICATIONS.accepts());
        var asked = new Criteria(
                null,
                List.of(),
                null,
                List.of("SHAREPOINT", "ERP", "Microsoft Excel", "IPSAS"),
                List.of(DesirableCriterion.skill("Enterprise resource planning", 2)));
        var verdict = judge(brings, asked);
        assertThat(finding(verdict, Criterion.SKILLS).found())
                .isEqualTo("SHAREPOINT as MS SharePoint, ERP, Microsoft Excel as excel; missing IPSAS");
        var desirable = verdict.findings().getLast();
        assertThat(desirable.criterion()).isEqualTo("Enterprise resource planning");
        assertThat(desirable.found()).isEqualTo("Enterprise resource planning as ERP");
        assertThat(desirable.points()).isEqualTo(2);
    }

    @Test
    void what_the_candidate_brings_reads_none_stated_and_decides() {
        var verdict = judge(Qualifications.NONE, aVacancy().criteria());
        assertThat(verdict.failed()).containsExactly("EDUCATION", "EXPERIENCE", "LANGUAGES", "SKILLS");
        assertThat(finding(verdict, Criterion.EDUCATION).found()).isEqualTo("none stated");
        assertThat(finding(verdict, Criterion.SKILLS).found()).isEqualTo("none; missing SHAREPOINT");
        assertThat(verdict.isNearMiss()).isFalse();
    }

    @Test
    void a_higher_education_meets_a_lower_one_and_not_the_reverse() {
        for (var reached : Education.values())
            for (var asked : Education.values()) {
                var brings = new Qualifications(
                        QUALIFICATIONS.standing(), reached, List.of(), List.of(), List.of(), QUALIFICATIONS.accepts());
                var finding = finding(
                        judge(brings, new Criteria(asked, List.of(), null, List.of(), List.of())), Criterion.EDUCATION);
                assertThat(finding.met()).isEqualTo(reached.ordinal() >= asked.ordinal());
            }
    }

    private static Criteria experience(ExperienceRequirement... asked) {
        return new Criteria(null, List.of(asked), null, List.of(), List.of());
    }

    private static Verdict judge(Qualifications brings, Criteria asked) {
        return MatchPolicy.judge(
                aMember(brings, aMembership(SLOT)), aVacancy(SLOT, asked), new Eligibility(true, true), IN_FORCE);
    }

    private static Finding finding(Verdict verdict, Criterion criterion) {
        return verdict.findings().get(criterion.ordinal());
    }
}
