package org.talentpool.kernel.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talentpool.kernel.criteria.CriterionOutcome.MET;
import static org.talentpool.kernel.criteria.CriterionOutcome.NOT_EVIDENCED;
import static org.talentpool.kernel.criteria.CriterionOutcome.NOT_MET;
import static org.talentpool.kernel.sample.MatchSample.aMember;
import static org.talentpool.kernel.sample.MatchSample.aVacancy;
import static org.talentpool.kernel.sample.Samples.IN_FORCE;
import static org.talentpool.kernel.sample.Samples.SLOT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.talentpool.kernel.candidate.Experience;
import org.talentpool.kernel.candidate.MembershipEvidence;
import org.talentpool.kernel.candidate.Preferences;
import org.talentpool.kernel.candidate.Qualifications;
import org.talentpool.kernel.contract.Standing;
import org.talentpool.kernel.criteria.Criteria;
import org.talentpool.kernel.criteria.CriterionOutcome;
import org.talentpool.kernel.criteria.DesirableCriterion;
import org.talentpool.kernel.criteria.Education;
import org.talentpool.kernel.criteria.ExperienceRequirement;
import org.talentpool.kernel.criteria.LanguageRequirement;
import org.talentpool.kernel.eligibility.Eligibility;
import org.talentpool.kernel.language.LanguageLevel;
import org.talentpool.kernel.language.LanguageSkill;
import org.talentpool.kernel.sample.MatchSample;

/** What falls short is not met; what nothing is known about is not evidenced. */
class OutcomeTest {
    private static final Criteria ASKED = new Criteria(
            Education.BACHELOR,
            List.of(new ExperienceRequirement(List.of("FINANCE"), 4)),
            new LanguageRequirement(LanguageLevel.V, LanguageLevel.III),
            List.of("SAP"),
            List.of(DesirableCriterion.language("de", LanguageLevel.II, 1)));

    @ParameterizedTest
    @CsvSource({"MASTER, MET", "UPPER_SECONDARY, NOT_MET", ", NOT_EVIDENCED"})
    void education(@Nullable Education reached, CriterionOutcome outcome) {
        assertThat(outcome(brings(reached, List.of(), List.of()), "EDUCATION")).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({"FINANCE, 2025-01-01, MET", "FINANCE, 2021-06-01, NOT_MET", "LAW, 2025-01-01, NOT_EVIDENCED"})
    void experience(String field, LocalDate to, CriterionOutcome outcome) {
        var job = new Experience(field, LocalDate.parse("2020-01-01"), to, 100);
        assertThat(outcome(brings(null, List.of(), List.of(job)), "EXPERIENCE")).isEqualTo(outcome);
    }

    @ParameterizedTest(name = "en {0}, fr {1}: {2}")
    @CsvSource({
        "V, III, MET",
        "III, V, MET",
        "IV, IV, NOT_MET",
        "V, II, NOT_MET",
        "V, , NOT_EVIDENCED",
        ", III, NOT_EVIDENCED",
        ", II, NOT_MET",
        ", , NOT_EVIDENCED"
    })
    void languages(@Nullable LanguageLevel english, @Nullable LanguageLevel french, CriterionOutcome outcome) {
        var skills = new ArrayList<LanguageSkill>();
        if (english != null) skills.add(new LanguageSkill("en", english));
        if (french != null) skills.add(new LanguageSkill("fr", french));
        assertThat(outcome(brings(null, skills, List.of()), "LANGUAGES")).isEqualTo(outcome);
    }

    @Test
    void a_skill_that_is_not_named_is_not_evidenced() {
        assertThat(outcome(brings(null, List.of(), List.of()), "SKILLS")).isEqualTo(NOT_EVIDENCED);
    }

    @ParameterizedTest
    @CsvSource({"II, MET", "I, NOT_MET", ", NOT_EVIDENCED"})
    void a_desirable_language(@Nullable LanguageLevel german, CriterionOutcome outcome) {
        var skills = german == null ? List.<LanguageSkill>of() : List.of(new LanguageSkill("de", german));
        assertThat(outcome(brings(null, skills, List.of()), "de")).isEqualTo(outcome);
    }

    @Test
    void met_is_the_same_as_the_outcome_that_is_met() {
        assertThat(judge(brings(null, List.of(), List.of())).findings())
                .allSatisfy(finding -> assertThat(finding.met()).isEqualTo(finding.outcome() == MET));
        assertThat(judge(brings(null, List.of(), List.of())).findings())
                .filteredOn(finding -> finding.criterion().equals("REGIME"))
                .extracting(Finding::outcome)
                .doesNotContain(NOT_MET);
    }

    private static CriterionOutcome outcome(Qualifications brings, String criterion) {
        return judge(brings).findings().stream()
                .filter(finding -> finding.criterion().equals(criterion))
                .findFirst()
                .orElseThrow()
                .outcome();
    }

    /** The sample membership's tests showed no language here. */
    private static Verdict judge(Qualifications brings) {
        var listed = MatchSample.aMembership(SLOT);
        var untested = new Membership(
                listed.requisitionId(),
                listed.profiles(),
                listed.gradeSlots(),
                listed.notifiedOn(),
                MembershipEvidence.NONE,
                true,
                listed.term());
        var member = new PoolMember(aMember().candidateId(), brings, List.of(untested), false, null, null, false);
        return MatchPolicy.judge(member, aVacancy(SLOT, ASKED), new Eligibility(true, true), IN_FORCE);
    }

    private static Qualifications brings(
            @Nullable Education education, List<LanguageSkill> languages, List<Experience> experience) {
        return new Qualifications(Standing.EXTERNAL, education, languages, experience, List.of(), Preferences.ANY);
    }
}
