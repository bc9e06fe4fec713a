package org.talentpool.command.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talentpool.command.application.ApplicationFixture.ENDED;
import static org.talentpool.command.application.ApplicationFixture.ERASED;
import static org.talentpool.kernel.application.ScreeningOutcome.IN;
import static org.talentpool.kernel.application.ScreeningOutcome.OUT;
import static org.talentpool.kernel.refusal.RefusalCode.WRONG_STATE;
import static org.talentpool.kernel.sample.ApplicationSample.RESULT;
import static org.talentpool.kernel.sample.ApplicationSample.aListedApplication;
import static org.talentpool.kernel.sample.ApplicationSample.aScreenedApplication;
import static org.talentpool.kernel.sample.ApplicationSample.aSubmittedApplication;
import static org.talentpool.kernel.sample.ApplicationSample.anAssessedApplication;
import static org.talentpool.kernel.sample.ApplicationSample.toList;
import static org.talentpool.kernel.sample.CandidateSample.anApplicant;
import static org.talentpool.kernel.sample.RequisitionSample.aClosedRequisition;
import static org.talentpool.kernel.sample.Samples.APPLICATION;
import static org.talentpool.kernel.sample.Samples.CANDIDATE;
import static org.talentpool.kernel.sample.Samples.REQUISITION;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.talentpool.kernel.application.ApplicationCommand.FlagAiUse;
import org.talentpool.kernel.application.ApplicationCommand.RecordAssessment;
import org.talentpool.kernel.application.ApplicationCommand.RejectApplication;
import org.talentpool.kernel.application.ApplicationEvent.AiUseFlagged;
import org.talentpool.kernel.application.ApplicationEvent.ApplicantListed;
import org.talentpool.kernel.application.ApplicationEvent.ApplicationRejected;
import org.talentpool.kernel.application.ApplicationEvent.AssessmentRecorded;
import org.talentpool.kernel.application.AssessmentKind;
import org.talentpool.kernel.application.SelectionPhase;
import org.talentpool.kernel.event.Personal;
import org.talentpool.kernel.sample.Allows;

class FlagAiUseTest {
    private static final FlagAiUse FLAG =
            new FlagAiUse(APPLICATION, SelectionPhase.APPLICATION, "Reads like an assistant's answer");
    private static final AiUseFlagged FLAGGED = new AiUseFlagged(
            APPLICATION.value(),
            CANDIDATE.value(),
            REQUISITION.value(),
            SelectionPhase.APPLICATION,
            Personal.of(FLAG.evidence()));

    @RegisterExtension
    final ApplicationFixture decisions = new ApplicationFixture();

    @Test
    @Allows("SE-13")
    void a_flag_is_noted_and_nothing_follows_from_it() {
        decisions
                .given(aSubmittedApplication().events(), anApplicant().events())
                .when(FLAG)
                .expectEvents(FLAGGED);
    }

    @Test
    void several_flags_are_possible_up_to_the_list() {
        decisions
                .given(
                        aListedApplication().with(FLAGGED).events(),
                        anApplicant().events())
                .when(FLAG)
                .expectEvents(FLAGGED);
    }

    @Test
    void a_flagged_application_can_be_assessed() {
        var flagged = aScreenedApplication(IN).with(FLAGGED);
        decisions
                .given(flagged.events(), anApplicant().events())
                .when(new RecordAssessment(APPLICATION, AssessmentKind.TEST, RESULT))
                .event(AssessmentRecorded.class);
    }

    @Test
    @Allows("SE-13")
    void a_flagged_application_can_be_listed() {
        decisions
                .given(
                        aClosedRequisition().events(),
                        anAssessedApplication().with(FLAGGED).events(),
                        anApplicant().events())
                .when(toList())
                .event(ApplicantListed.class);
    }

    @Test
    @Allows("SE-13")
    void to_reject_is_a_decision_of_its_own() {
        decisions
                .given(
                        anAssessedApplication().with(FLAGGED).events(),
                        anApplicant().events())
                .when(new RejectApplication(APPLICATION))
                .event(ApplicationRejected.class);
    }

    @Test
    void an_application_that_is_over_is_not_flagged() {
        decisions
                .given(
                        aScreenedApplication(OUT).events(),
                        anApplicant().with(ENDED).events())
                .when(FLAG)
                .expectRefusal(WRONG_STATE);
    }

    @Test
    void nothing_is_noted_about_an_erased_candidate() {
        decisions
                .given(
                        aSubmittedApplication().events(),
                        anApplicant().with(ERASED).events())
                .when(FLAG)
                .expectRefusal(WRONG_STATE);
    }

    @Test
    void the_evidence_does_not_show_in_a_log() {
        assertThat(FLAG).asString().doesNotContain(FLAG.evidence());
    }
}
