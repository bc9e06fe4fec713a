package org.talentpool.command.application;

import static org.talentpool.command.application.ApplicationFixture.ERASED;
import static org.talentpool.kernel.application.ScreeningOutcome.IN;
import static org.talentpool.kernel.refusal.RefusalCode.ALREADY_APPLIED;
import static org.talentpool.kernel.refusal.RefusalCode.CRITERIA_NOT_FIXED;
import static org.talentpool.kernel.refusal.RefusalCode.NATIONALITY_NOT_ELIGIBLE;
import static org.talentpool.kernel.refusal.RefusalCode.WRONG_STATE;
import static org.talentpool.kernel.sample.ApplicationSample.SCREENED;
import static org.talentpool.kernel.sample.ApplicationSample.aSubmittedApplication;
import static org.talentpool.kernel.sample.ApplicationSample.toApply;
import static org.talentpool.kernel.sample.CandidateSample.aCandidate;
import static org.talentpool.kernel.sample.CandidateSample.anApplicant;
import static org.talentpool.kernel.sample.RequisitionSample.aPublishedRequisition;
import static org.talentpool.kernel.sample.RequisitionSample.aRequisitionWithoutCriteria;
import static org.talentpool.kernel.sample.Samples.ANOTHER_APPLICATION;
import static org.talentpool.kernel.sample.Samples.ANOTHER_REQUISITION;
import static org.talentpool.kernel.sample.Samples.APPLICATION;
import static org.talentpool.kernel.sample.Samples.CANDIDATE;
import static org.talentpool.kernel.sample.Samples.CLOSES_ON;
import static org.talentpool.kernel.sample.Samples.CONDITIONS;
import static org.talentpool.kernel.sample.Samples.CRITERIA;
import static org.talentpool.kernel.sample.Samples.PERSON;
import static org.talentpool.kernel.sample.Samples.PROFILE;
import static org.talentpool.kernel.sample.Samples.QUALIFICATIONS;
import static org.talentpool.kernel.sample.Samples.REQUISITION;
import static org.talentpool.kernel.sample.Samples.SLOT;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.talentpool.command.decision.Outcome;
import org.talentpool.kernel.application.ApplicationCommand.ApplyToRequisition;
import org.talentpool.kernel.application.ApplicationCommand.ScreenApplication;
import org.talentpool.kernel.application.ApplicationEvent.ApplicationScreened;
import org.talentpool.kernel.application.ApplicationEvent.ApplicationSubmitted;
import org.talentpool.kernel.candidate.Person;
import org.talentpool.kernel.requisition.RequisitionEvent.CriteriaFixed;
import org.talentpool.kernel.requisition.RequisitionEvent.RequisitionDrafted;
import org.talentpool.kernel.requisition.RequisitionEvent.RequisitionPublished;
import org.talentpool.kernel.sample.Allows;
import org.talentpool.kernel.sample.Refuses;

/** Who may apply when, and for how many posts in how many places. */
class ApplicationEdgeCasesTest {
    private static final ScreenApplication SCREEN = new ScreenApplication(APPLICATION, IN, SCREENED);

    @RegisterExtension
    final ApplicationFixture decisions = new ApplicationFixture();

    @BeforeEach
    void on_the_last_day() {
        decisions.on(CLOSES_ON);
    }

    @Test
    @Refuses("AU-01")
    void nobody_is_screened_before_the_criteria_of_the_requisition_are_fixed() {
        decisions
                .given(
                        aRequisitionWithoutCriteria().events(),
                        aSubmittedApplication().events(),
                        anApplicant().events())
                .when(SCREEN)
                .expectRefusal(CRITERIA_NOT_FIXED, "AU-01");
    }

    @Test
    @Allows("AU-01")
    void once_the_criteria_are_fixed_an_application_from_before_is_screened() {
        var fixedLate = aRequisitionWithoutCriteria().with(new CriteriaFixed(REQUISITION.value(), CRITERIA));
        decisions
                .given(
                        fixedLate.events(),
                        aSubmittedApplication().events(),
                        anApplicant().events())
                .when(SCREEN)
                .event(ApplicationScreened.class);
    }

    @Test
    @Refuses({"EL-01", "EL-02"})
    void a_swede_who_applied_on_6_march_2024_was_not_eligible() {
        swedeAppliesOn("2024-03-06").expectRefusal(NATIONALITY_NOT_ELIGIBLE, "EL-01");
    }

    @Test
    @Allows({"EL-01", "EL-02"})
    void a_swede_who_applied_on_7_march_2024_was() {
        swedeAppliesOn("2024-03-07").event(ApplicationSubmitted.class);
    }

    @Test
    @Refuses("EL-10")
    void one_applicant_to_several_locations_of_one_requisition_applies_once() {
        decisions
                .given(
                        aPublishedRequisition().events(),
                        aSubmittedApplication().events(),
                        anApplicant().events())
                .when(new ApplyToRequisition(ANOTHER_APPLICATION, REQUISITION, CANDIDATE, List.of(PROFILE)))
                .expectRefusal(ALREADY_APPLIED)
                .expectFacts(Map.of("applicationId", APPLICATION.value().toString()));
    }

    @Test
    @Allows("EL-10")
    void one_applicant_to_two_requisitions_has_two_applications() {
        decisions
                .given(
                        aPublishedRequisition().events(),
                        anotherRequisition(),
                        aSubmittedApplication().events(),
                        anApplicant().events())
                .when(new ApplyToRequisition(ANOTHER_APPLICATION, ANOTHER_REQUISITION, CANDIDATE, List.of(PROFILE)))
                .event(ApplicationSubmitted.class);
    }

    @Test
    void an_erased_person_neither_applies_nor_is_screened() {
        decisions
                .given(
                        aPublishedRequisition().events(),
                        aSubmittedApplication().events(),
                        anApplicant().with(ERASED).events())
                .when(SCREEN)
                .expectRefusal(WRONG_STATE);
        decisions
                .when(new ApplyToRequisition(ANOTHER_APPLICATION, REQUISITION, CANDIDATE, List.of(PROFILE)))
                .expectRefusal(WRONG_STATE);
    }

    private Outcome swedeAppliesOn(String day) {
        var swede = new Person(PERSON.name(), PERSON.email(), PERSON.birthDate(), List.of("SE"));
        return decisions
                .on(LocalDate.parse(day))
                .given(
                        aPublishedRequisition().events(),
                        aCandidate(swede, QUALIFICATIONS).events())
                .when(toApply());
    }

    private static List<Object> anotherRequisition() {
        var id = ANOTHER_REQUISITION.value();
        return List.of(
                new RequisitionDrafted(
                        id, "250999", "Assistant", List.of(PROFILE), List.of(SLOT), CLOSES_ON, CRITERIA, CONDITIONS),
                new RequisitionPublished(id));
    }
}
