package org.talentpool.command.application;

import static org.talentpool.command.application.AccommodationSteps.DECLINED;
import static org.talentpool.command.application.AccommodationSteps.GRANTED;
import static org.talentpool.command.application.AccommodationSteps.REQUESTED;
import static org.talentpool.command.application.ApplicationFixture.ERASED;
import static org.talentpool.kernel.refusal.RefusalCode.NOT_FOUND;
import static org.talentpool.kernel.refusal.RefusalCode.WRONG_STATE;
import static org.talentpool.kernel.sample.ApplicationSample.aListedApplication;
import static org.talentpool.kernel.sample.ApplicationSample.aSubmittedApplication;
import static org.talentpool.kernel.sample.ApplicationSample.anApplicationThatAsksForAccommodation;
import static org.talentpool.kernel.sample.CandidateSample.anApplicant;
import static org.talentpool.kernel.sample.Samples.ANOTHER_CANDIDATE;
import static org.talentpool.kernel.sample.Samples.APPLICATION;
import static org.talentpool.kernel.sample.Samples.CANDIDATE;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.talentpool.kernel.application.ApplicationCommand.RequestAccommodation;
import org.talentpool.kernel.sample.Allows;
import org.talentpool.kernel.sample.ApplicationSample;
import org.talentpool.kernel.sample.Refuses;

class RequestAccommodationTest {
    private static final RequestAccommodation REQUEST = new RequestAccommodation(APPLICATION);

    @RegisterExtension
    final ApplicationFixture decisions = new ApplicationFixture();

    @Test
    @Allows("SE-14")
    void a_candidate_asks_during_the_selection() {
        decisions
                .given(aSubmittedApplication().events(), anApplicant().events())
                .whenActingAs(CANDIDATE, REQUEST)
                .expectEvents(REQUESTED);
    }

    @Test
    void nobody_asks_for_another() {
        decisions
                .given(aSubmittedApplication().events(), anApplicant().events())
                .whenActingAs(ANOTHER_CANDIDATE, REQUEST)
                .expectRefusal(NOT_FOUND);
    }

    @Test
    void a_request_that_waits_is_not_repeated() {
        given(anApplicationThatAsksForAccommodation());
        decisions.when(REQUEST).expectNoEvents();
    }

    @Test
    void who_was_declined_may_ask_again() {
        given(anApplicationThatAsksForAccommodation().with(DECLINED));
        decisions.when(REQUEST).expectEvents(REQUESTED);
    }

    @Test
    void what_was_granted_is_not_asked_for_again() {
        given(anApplicationThatAsksForAccommodation().with(GRANTED));
        decisions.when(REQUEST).expectRefusal(WRONG_STATE);
    }

    @Test
    @Refuses("SE-14")
    void after_the_selection_there_is_nothing_to_ask_for() {
        given(aListedApplication());
        decisions.when(REQUEST).expectRefusal(WRONG_STATE);
    }

    @Test
    void nothing_is_asked_for_an_erased_candidate() {
        decisions
                .given(
                        aSubmittedApplication().events(),
                        anApplicant().with(ERASED).events())
                .when(REQUEST)
                .expectRefusal(WRONG_STATE);
    }

    private void given(ApplicationSample past) {
        decisions.given(past.events(), anApplicant().events());
    }
}
