package org.talentpool.command.application;

import static org.talentpool.command.application.AccommodationSteps.DECLINED;
import static org.talentpool.command.application.AccommodationSteps.GRANTED;
import static org.talentpool.kernel.refusal.RefusalCode.WRONG_STATE;
import static org.talentpool.kernel.sample.ApplicationSample.aSubmittedApplication;
import static org.talentpool.kernel.sample.ApplicationSample.anApplicationThatAsksForAccommodation;
import static org.talentpool.kernel.sample.Samples.APPLICATION;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.talentpool.kernel.application.ApplicationCommand.DeclineAccommodation;

class DeclineAccommodationTest {
    private static final DeclineAccommodation DECLINE = new DeclineAccommodation(APPLICATION);

    @RegisterExtension
    final ApplicationFixture decisions = new ApplicationFixture();

    @Test
    void a_request_is_declined_whether_or_not_evidence_is_filed() {
        decisions
                .given(anApplicationThatAsksForAccommodation().events())
                .when(DECLINE)
                .expectEvents(DECLINED);
    }

    @Test
    void what_is_declined_already_is_no_event() {
        decisions
                .given(anApplicationThatAsksForAccommodation().with(DECLINED).events())
                .when(DECLINE)
                .expectNoEvents();
    }

    @Test
    void what_was_granted_is_not_declined() {
        decisions
                .given(anApplicationThatAsksForAccommodation().with(GRANTED).events())
                .when(DECLINE)
                .expectRefusal(WRONG_STATE);
    }

    @Test
    void what_nobody_asked_for_is_not_declined() {
        decisions.given(aSubmittedApplication().events()).when(DECLINE).expectRefusal(WRONG_STATE);
    }
}
