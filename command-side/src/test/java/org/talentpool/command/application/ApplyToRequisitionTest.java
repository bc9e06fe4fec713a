package org.talentpool.command.application;

import static org.talentpool.command.application.ApplicationFixture.ENDED;
import static org.talentpool.command.application.ApplicationFixture.ERASED;
import static org.talentpool.command.application.ApplicationFixture.LODGED;
import static org.talentpool.kernel.refusal.RefusalCode.ALREADY_APPLIED;
import static org.talentpool.kernel.refusal.RefusalCode.ALREADY_EXISTS;
import static org.talentpool.kernel.refusal.RefusalCode.CLOSING_DATE_PASSED;
import static org.talentpool.kernel.refusal.RefusalCode.NATIONALITY_NOT_ELIGIBLE;
import static org.talentpool.kernel.refusal.RefusalCode.NOT_FOUND;
import static org.talentpool.kernel.refusal.RefusalCode.NOT_IN_REQUISITION;
import static org.talentpool.kernel.refusal.RefusalCode.WRONG_STATE;
import static org.talentpool.kernel.sample.ApplicationSample.aSubmittedApplication;
import static org.talentpool.kernel.sample.ApplicationSample.toApply;
import static org.talentpool.kernel.sample.CandidateSample.aCandidate;
import static org.talentpool.kernel.sample.CandidateSample.anApplicant;
import static org.talentpool.kernel.sample.RequisitionSample.aClosedRequisition;
import static org.talentpool.kernel.sample.RequisitionSample.aDraft;
import static org.talentpool.kernel.sample.RequisitionSample.aPublishedRequisition;
import static org.talentpool.kernel.sample.Samples.ANOTHER_APPLICATION;
import static org.talentpool.kernel.sample.Samples.ANOTHER_CANDIDATE;
import static org.talentpool.kernel.sample.Samples.APPLICATION;
import static org.talentpool.kernel.sample.Samples.CANDIDATE;
import static org.talentpool.kernel.sample.Samples.CLOSES_ON;
import static org.talentpool.kernel.sample.Samples.PERSON;
import static org.talentpool.kernel.sample.Samples.QUALIFICATIONS;
import static org.talentpool.kernel.sample.Samples.REQUISITION;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.talentpool.kernel.application.ApplicationCommand.ApplyToRequisition;
import org.talentpool.kernel.candidate.CandidateEvent.ApplicationLodged;
import org.talentpool.kernel.candidate.Person;
import org.talentpool.kernel.requisition.Profile;
import org.talentpool.kernel.sample.Allows;
import org.talentpool.kernel.sample.Refuses;

class ApplyToRequisitionTest {
    @RegisterExtension
    final ApplicationFixture decisions = new ApplicationFixture();

    @BeforeEach
    void on_the_last_day() {
        decisions.on(CLOSES_ON);
    }

    @Test
    @Allows({"EL-01", "EL-09", "EL-10"})
    void an_application_is_lodged_with_the_candidate_up_to_the_closing_day() {
        decisions
                .given(aPublishedRequisition().events(), aCandidate().events())
                .whenActingAs(CANDIDATE, toApply())
                .expectEvents(LODGED, aSubmittedApplication().events().getFirst());
    }

    @Test
    void a_day_later_it_is_too_late() {
        decisions
                .on(CLOSES_ON.plusDays(1))
                .given(aPublishedRequisition().events(), aCandidate().events())
                .when(toApply())
                .expectRefusal(CLOSING_DATE_PASSED);
    }

    @Test
    @Refuses("EL-09")
    void a_draft_takes_no_applications() {
        decisions
                .given(aDraft().events(), aCandidate().events())
                .when(toApply())
                .expectRefusal(WRONG_STATE);
    }

    @Test
    void a_closed_requisition_takes_no_applications() {
        decisions
                .given(aClosedRequisition().events(), aCandidate().events())
                .when(toApply())
                .expectRefusal(WRONG_STATE);
    }

    @Test
    @Refuses("EL-10")
    void a_candidate_has_one_live_application_for_a_requisition() {
        decisions
                .given(
                        aPublishedRequisition().events(),
                        aSubmittedApplication().events(),
                        anApplicant().events())
                .when(applyAgain())
                .expectRefusal(ALREADY_APPLIED)
                .expectFacts(Map.of("applicationId", APPLICATION.value().toString()));
    }

    @Test
    void an_application_that_ended_frees_the_candidate_to_apply_again() {
        decisions
                .given(
                        aPublishedRequisition().events(),
                        anApplicant().with(ENDED).events())
                .when(applyAgain())
                .event(ApplicationLodged.class);
    }

    @Test
    void an_id_is_not_taken_twice() {
        decisions
                .given(
                        aPublishedRequisition().events(),
                        aSubmittedApplication().events(),
                        aCandidate().events())
                .when(toApply())
                .expectRefusal(ALREADY_EXISTS);
    }

    @Test
    @Refuses("EL-01")
    void only_nationals_of_member_nations_apply() {
        var foreigner = new Person(PERSON.name(), PERSON.email(), PERSON.birthDate(), List.of("CH"));
        decisions
                .given(
                        aPublishedRequisition().events(),
                        aCandidate(foreigner, QUALIFICATIONS).events())
                .when(toApply())
                .expectRefusal(NATIONALITY_NOT_ELIGIBLE, "EL-01");
    }

    @Test
    void a_profile_must_be_one_of_the_requisition() {
        decisions
                .given(aPublishedRequisition().events(), aCandidate().events())
                .when(new ApplyToRequisition(APPLICATION, REQUISITION, CANDIDATE, List.of(Profile.HUMAN_RESOURCES)))
                .expectRefusal(NOT_IN_REQUISITION);
    }

    @Test
    void the_erased_do_not_apply() {
        decisions
                .given(
                        aPublishedRequisition().events(),
                        aCandidate().with(ERASED).events())
                .when(toApply())
                .expectRefusal(WRONG_STATE);
    }

    @Test
    void an_unknown_candidate_does_not_apply() {
        decisions.given(aPublishedRequisition().events()).when(toApply()).expectRefusal(NOT_FOUND);
    }

    @Test
    void an_unknown_requisition_takes_nobody() {
        decisions.given(aCandidate().events()).when(toApply()).expectRefusal(NOT_FOUND);
    }

    @Test
    void a_candidate_applies_for_nobody_else() {
        decisions
                .given(aPublishedRequisition().events(), aCandidate().events())
                .whenActingAs(ANOTHER_CANDIDATE, toApply())
                .expectRefusal(NOT_FOUND);
    }

    private static ApplyToRequisition applyAgain() {
        return new ApplyToRequisition(
                ANOTHER_APPLICATION, REQUISITION, CANDIDATE, toApply().profiles());
    }
}
