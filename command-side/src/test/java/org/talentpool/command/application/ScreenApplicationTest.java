package org.talentpool.command.application;

import static org.talentpool.command.application.ApplicationFixture.ENDED;
import static org.talentpool.command.application.ApplicationFixture.ERASED;
import static org.talentpool.kernel.application.ScreeningOutcome.IN;
import static org.talentpool.kernel.application.ScreeningOutcome.OUT;
import static org.talentpool.kernel.refusal.RefusalCode.CRITERIA_NOT_FIXED;
import static org.talentpool.kernel.refusal.RefusalCode.NOT_FOUND;
import static org.talentpool.kernel.refusal.RefusalCode.WRONG_STATE;
import static org.talentpool.kernel.sample.ApplicationSample.SCREENED;
import static org.talentpool.kernel.sample.ApplicationSample.aScreenedApplication;
import static org.talentpool.kernel.sample.ApplicationSample.aSubmittedApplication;
import static org.talentpool.kernel.sample.CandidateSample.anApplicant;
import static org.talentpool.kernel.sample.RequisitionSample.aPublishedRequisition;
import static org.talentpool.kernel.sample.RequisitionSample.aRequisitionWithoutCriteria;
import static org.talentpool.kernel.sample.Samples.APPLICATION;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.talentpool.kernel.application.ApplicationCommand.ScreenApplication;
import org.talentpool.kernel.sample.Allows;
import org.talentpool.kernel.sample.Refuses;

class ScreenApplicationTest {
    private static final ScreenApplication SCREEN_IN = new ScreenApplication(APPLICATION, IN, SCREENED);

    @RegisterExtension
    final ApplicationFixture decisions = new ApplicationFixture();

    @Test
    @Allows("AU-01")
    void screened_in_an_application_goes_on() {
        decisions
                .given(
                        aPublishedRequisition().events(),
                        aSubmittedApplication().events(),
                        anApplicant().events())
                .when(SCREEN_IN)
                .expectEvents(aScreenedApplication(IN).events().getLast());
    }

    @Test
    void screened_out_an_application_has_ended() {
        decisions
                .given(
                        aPublishedRequisition().events(),
                        aSubmittedApplication().events(),
                        anApplicant().events())
                .when(new ScreenApplication(APPLICATION, OUT, SCREENED))
                .expectEvents(aScreenedApplication(OUT).events().getLast(), ENDED);
    }

    @Test
    @Refuses("AU-01")
    void nobody_is_screened_before_the_criteria_are_fixed() {
        decisions
                .given(
                        aRequisitionWithoutCriteria().events(),
                        aSubmittedApplication().events(),
                        anApplicant().events())
                .when(SCREEN_IN)
                .expectRefusal(CRITERIA_NOT_FIXED, "AU-01");
    }

    @Test
    void an_application_is_screened_once() {
        decisions
                .given(
                        aPublishedRequisition().events(),
                        aScreenedApplication(IN).events(),
                        anApplicant().events())
                .when(SCREEN_IN)
                .expectRefusal(WRONG_STATE);
    }

    @Test
    void nothing_more_is_found_out_about_the_erased() {
        decisions
                .given(
                        aPublishedRequisition().events(),
                        aSubmittedApplication().events(),
                        anApplicant().with(ERASED).events())
                .when(SCREEN_IN)
                .expectRefusal(WRONG_STATE);
    }

    @Test
    void an_unknown_application_is_not_screened() {
        decisions.when(SCREEN_IN).expectRefusal(NOT_FOUND);
    }
}
