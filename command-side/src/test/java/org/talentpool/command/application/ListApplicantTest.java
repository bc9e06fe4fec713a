package org.talentpool.command.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talentpool.kernel.application.ScreeningOutcome.IN;
import static org.talentpool.kernel.refusal.RefusalCode.NOT_IN_REQUISITION;
import static org.talentpool.kernel.refusal.RefusalCode.WRONG_STATE;
import static org.talentpool.kernel.sample.ApplicationSample.aListedApplication;
import static org.talentpool.kernel.sample.ApplicationSample.aScreenedApplication;
import static org.talentpool.kernel.sample.ApplicationSample.anAssessedApplication;
import static org.talentpool.kernel.sample.ApplicationSample.toList;
import static org.talentpool.kernel.sample.CandidateSample.aListedCandidate;
import static org.talentpool.kernel.sample.CandidateSample.anApplicant;
import static org.talentpool.kernel.sample.RequisitionSample.aClosedRequisition;
import static org.talentpool.kernel.sample.Samples.APPLICATION;
import static org.talentpool.kernel.sample.Samples.CANDIDATE;
import static org.talentpool.kernel.sample.Samples.NOTIFIED_ON;
import static org.talentpool.kernel.sample.Samples.PROFILE;
import static org.talentpool.kernel.sample.Samples.REQUISITION;
import static org.talentpool.kernel.sample.Samples.SLOT;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.talentpool.kernel.application.ApplicationCommand.ListApplicant;
import org.talentpool.kernel.application.ApplicationEvent.AssessmentRecorded;
import org.talentpool.kernel.application.AssessmentKind;
import org.talentpool.kernel.application.AssessmentResult;
import org.talentpool.kernel.candidate.CandidateEvent.MembershipGained;
import org.talentpool.kernel.candidate.MembershipEvidence;
import org.talentpool.kernel.event.Personal;
import org.talentpool.kernel.grade.GradeSlot;
import org.talentpool.kernel.language.LanguageLevel;
import org.talentpool.kernel.language.LanguageSkill;
import org.talentpool.kernel.requisition.Profile;
import org.talentpool.kernel.requisition.RequisitionEvent.RequisitionCancelled;

class ListApplicantTest {
    @RegisterExtension
    final ApplicationFixture decisions = new ApplicationFixture();

    @Test
    void an_assessed_applicant_becomes_a_member() {
        decisions
                .given(
                        aClosedRequisition().events(),
                        anAssessedApplication().events(),
                        anApplicant().events())
                .when(toList())
                .expectEvents(
                        aListedApplication().events().getLast(),
                        aListedCandidate().events().getLast());
    }

    @Test
    void merit_is_the_mean_and_the_later_test_of_a_language_counts() {
        var test = new AssessmentResult(
                BigDecimal.ONE, BigDecimal.valueOf(3), List.of(french(LanguageLevel.IV)), List.of());
        var assessments = anAssessedApplication()
                .with(new AssessmentRecorded(
                        APPLICATION.value(),
                        CANDIDATE.value(),
                        REQUISITION.value(),
                        AssessmentKind.TEST,
                        Personal.of(test)));
        var gained = decisions
                .given(
                        aClosedRequisition().events(),
                        assessments.events(),
                        anApplicant().events())
                .when(toList())
                .event(MembershipGained.class);
        assertThat(gained.evidence())
                .isEqualTo(Personal.of(new MembershipEvidence(5842, List.of(french(LanguageLevel.IV)))));
    }

    @Test
    void nobody_is_listed_without_an_assessment() {
        decisions
                .given(
                        aClosedRequisition().events(),
                        aScreenedApplication(IN).events(),
                        anApplicant().events())
                .when(toList())
                .expectRefusal(WRONG_STATE);
    }

    @Test
    void an_applicant_is_listed_once() {
        decisions
                .given(
                        aClosedRequisition().events(),
                        aListedApplication().events(),
                        aListedCandidate().events())
                .when(toList())
                .expectRefusal(WRONG_STATE);
    }

    @Test
    void a_profile_must_have_been_applied_for() {
        decisions
                .given(
                        aClosedRequisition().events(),
                        anAssessedApplication().events(),
                        anApplicant().events())
                .when(new ListApplicant(
                        APPLICATION, List.of(Profile.ADMINISTRATIVE_SUPPORT), List.of(SLOT), NOTIFIED_ON))
                .expectRefusal(NOT_IN_REQUISITION);
    }

    @Test
    void a_grade_slot_must_be_one_of_the_requisition() {
        decisions
                .given(
                        aClosedRequisition().events(),
                        anAssessedApplication().events(),
                        anApplicant().events())
                .when(new ListApplicant(APPLICATION, List.of(PROFILE), List.of(GradeSlot.of("G12")), NOTIFIED_ON))
                .expectRefusal(NOT_IN_REQUISITION);
    }

    @Test
    void a_cancelled_requisition_has_no_list() {
        decisions
                .given(
                        aClosedRequisition()
                                .with(new RequisitionCancelled(REQUISITION.value()))
                                .events(),
                        anAssessedApplication().events(),
                        anApplicant().events())
                .when(toList())
                .expectRefusal(WRONG_STATE);
    }

    private static LanguageSkill french(LanguageLevel level) {
        return new LanguageSkill("fr", level);
    }
}
