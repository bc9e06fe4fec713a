package org.talentpool.command.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talentpool.command.application.AccommodationSteps.EVIDENCE;
import static org.talentpool.command.application.AccommodationSteps.FILED;
import static org.talentpool.command.application.AccommodationSteps.filed;
import static org.talentpool.command.application.ApplicationFixture.ERASED;
import static org.talentpool.kernel.refusal.RefusalCode.NOT_FOUND;
import static org.talentpool.kernel.refusal.RefusalCode.WRONG_STATE;
import static org.talentpool.kernel.sample.ApplicationSample.aSubmittedApplication;
import static org.talentpool.kernel.sample.ApplicationSample.anApplicationThatAsksForAccommodation;
import static org.talentpool.kernel.sample.CandidateSample.anApplicant;
import static org.talentpool.kernel.sample.Samples.ANOTHER_CANDIDATE;
import static org.talentpool.kernel.sample.Samples.APPLICATION;
import static org.talentpool.kernel.sample.Samples.CANDIDATE;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.talentpool.kernel.accommodation.AccommodationCommand.FileEvidence;
import org.talentpool.kernel.accommodation.AccommodationId;
import org.talentpool.kernel.sample.Allows;
import org.talentpool.kernel.sample.Refuses;

class FileEvidenceTest {
    private static final AccommodationId ID = AccommodationId.of(APPLICATION);
    private static final FileEvidence FILE = new FileEvidence(ID, EVIDENCE);

    @RegisterExtension
    final ApplicationFixture decisions = new ApplicationFixture();

    @Test
    @Allows("DP-04")
    void evidence_is_filed_in_a_stream_apart() {
        givenRequest();
        decisions.whenActingAs(CANDIDATE, FILE).expectEvents(FILED);
        assertThat(ID).asString().isNotEqualTo(APPLICATION.toString());
    }

    @Test
    void more_may_be_filed_and_the_same_again_is_no_event() {
        givenRequest();
        decisions.given(List.of(FILED));
        decisions.when(FILE).expectNoEvents();
        decisions.when(new FileEvidence(ID, "A second one")).expectEvents(filed("A second one"));
    }

    @Test
    void without_a_request_nothing_is_filed() {
        decisions
                .given(aSubmittedApplication().events(), anApplicant().events())
                .when(FILE)
                .expectRefusal(WRONG_STATE);
    }

    @Test
    @Refuses("DP-04")
    void nobody_files_for_another() {
        givenRequest();
        decisions.whenActingAs(ANOTHER_CANDIDATE, FILE).expectRefusal(NOT_FOUND);
    }

    @Test
    void nothing_is_filed_about_an_erased_candidate() {
        decisions
                .given(
                        anApplicationThatAsksForAccommodation().events(),
                        anApplicant().with(ERASED).events())
                .when(FILE)
                .expectRefusal(WRONG_STATE);
    }

    @Test
    @Refuses("DP-04")
    void the_evidence_does_not_show_in_a_log() {
        assertThat(FILE).asString().doesNotContain(EVIDENCE);
    }

    private void givenRequest() {
        decisions.given(
                anApplicationThatAsksForAccommodation().events(), anApplicant().events());
    }
}
