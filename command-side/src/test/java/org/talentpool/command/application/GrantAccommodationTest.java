package org.talentpool.command.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talentpool.command.application.AccommodationSteps.DECLINED;
import static org.talentpool.command.application.AccommodationSteps.FILED;
import static org.talentpool.command.application.AccommodationSteps.GRANTED;
import static org.talentpool.command.application.AccommodationSteps.MEASURES;
import static org.talentpool.command.application.AccommodationSteps.granted;
import static org.talentpool.command.application.ApplicationFixture.ERASED;
import static org.talentpool.kernel.refusal.RefusalCode.EVIDENCE_MISSING;
import static org.talentpool.kernel.refusal.RefusalCode.WRONG_STATE;
import static org.talentpool.kernel.sample.ApplicationSample.aSubmittedApplication;
import static org.talentpool.kernel.sample.ApplicationSample.anApplicationThatAsksForAccommodation;
import static org.talentpool.kernel.sample.CandidateSample.anApplicant;
import static org.talentpool.kernel.sample.Samples.APPLICATION;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.talentpool.kernel.application.ApplicationCommand.GrantAccommodation;
import org.talentpool.kernel.sample.Allows;
import org.talentpool.kernel.sample.ApplicationSample;
import org.talentpool.kernel.sample.Refuses;

class GrantAccommodationTest {
    private static final GrantAccommodation GRANT = new GrantAccommodation(APPLICATION, MEASURES);

    @RegisterExtension
    final ApplicationFixture decisions = new ApplicationFixture();

    @Test
    @Allows("SE-14")
    void with_evidence_on_file_accommodation_is_granted() {
        given(anApplicationThatAsksForAccommodation());
        decisions.when(GRANT).expectEvents(GRANTED);
    }

    @Test
    @Refuses("SE-14")
    void without_evidence_it_is_not() {
        decisions
                .given(
                        anApplicationThatAsksForAccommodation().events(),
                        anApplicant().events())
                .when(GRANT)
                .expectRefusal(EVIDENCE_MISSING, "SE-14");
    }

    @Test
    void what_nobody_asked_for_is_not_granted() {
        given(aSubmittedApplication());
        decisions.when(GRANT).expectRefusal(WRONG_STATE);
    }

    @Test
    void what_was_declined_must_be_asked_for_again() {
        given(anApplicationThatAsksForAccommodation().with(DECLINED));
        decisions.when(GRANT).expectRefusal(WRONG_STATE);
    }

    @Test
    void the_same_measures_again_are_no_event_and_others_replace_them() {
        given(anApplicationThatAsksForAccommodation().with(GRANTED));
        decisions.when(GRANT).expectNoEvents();
        decisions.when(new GrantAccommodation(APPLICATION, "A room alone")).expectEvents(granted("A room alone"));
    }

    @Test
    void nothing_is_granted_to_an_erased_candidate() {
        decisions
                .given(
                        anApplicationThatAsksForAccommodation().events(),
                        List.of(FILED),
                        anApplicant().with(ERASED).events())
                .when(GRANT)
                .expectRefusal(WRONG_STATE);
    }

    @Test
    void the_measures_do_not_show_in_a_log() {
        assertThat(GRANT).asString().doesNotContain(MEASURES);
    }

    private void given(ApplicationSample past) {
        decisions.given(past.events(), List.of(FILED), anApplicant().events());
    }
}
