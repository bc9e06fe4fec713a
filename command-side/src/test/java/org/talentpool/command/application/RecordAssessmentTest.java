package org.talentpool.command.application;

import static org.talentpool.command.application.ApplicationFixture.ERASED;
import static org.talentpool.kernel.application.ScreeningOutcome.IN;
import static org.talentpool.kernel.application.ScreeningOutcome.OUT;
import static org.talentpool.kernel.refusal.RefusalCode.MALFORMED;
import static org.talentpool.kernel.refusal.RefusalCode.WRONG_STATE;
import static org.talentpool.kernel.sample.ApplicationSample.RESULT;
import static org.talentpool.kernel.sample.ApplicationSample.aListedApplication;
import static org.talentpool.kernel.sample.ApplicationSample.aScreenedApplication;
import static org.talentpool.kernel.sample.ApplicationSample.aSubmittedApplication;
import static org.talentpool.kernel.sample.ApplicationSample.anAssessedApplication;
import static org.talentpool.kernel.sample.CandidateSample.anApplicant;
import static org.talentpool.kernel.sample.Samples.APPLICATION;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.talentpool.kernel.application.ApplicationCommand.RecordAssessment;
import org.talentpool.kernel.application.ApplicationEvent.AssessmentRecorded;
import org.talentpool.kernel.application.AssessmentKind;
import org.talentpool.kernel.application.AssessmentResult;
import org.talentpool.kernel.sample.Allows;

class RecordAssessmentTest {
    private static final RecordAssessment INTERVIEW =
            new RecordAssessment(APPLICATION, AssessmentKind.INTERVIEW, RESULT);

    @RegisterExtension
    final ApplicationFixture decisions = new ApplicationFixture();

    @Test
    @Allows("SE-01")
    void who_was_screened_in_is_assessed() {
        decisions
                .given(aScreenedApplication(IN).events(), anApplicant().events())
                .when(INTERVIEW)
                .expectEvents(anAssessedApplication().events().getLast());
    }

    @Test
    void an_application_is_assessed_as_often_as_needed() {
        decisions
                .given(anAssessedApplication().events(), anApplicant().events())
                .when(INTERVIEW)
                .event(AssessmentRecorded.class);
    }

    @Test
    void nobody_is_assessed_without_a_screening() {
        decisions
                .given(aSubmittedApplication().events(), anApplicant().events())
                .when(INTERVIEW)
                .expectRefusal(WRONG_STATE);
    }

    @Test
    void who_was_screened_out_is_not_assessed() {
        decisions
                .given(aScreenedApplication(OUT).events(), anApplicant().events())
                .when(INTERVIEW)
                .expectRefusal(WRONG_STATE);
    }

    @Test
    void a_listing_closes_the_assessments() {
        decisions
                .given(aListedApplication().events(), anApplicant().events())
                .when(INTERVIEW)
                .expectRefusal(WRONG_STATE);
    }

    @ParameterizedTest
    @CsvSource({"-1, 10", "11, 10", "0, 0", "0, -5"})
    void a_score_lies_between_nothing_and_the_maximum(BigDecimal score, BigDecimal maximum) {
        var result = new AssessmentResult(score, maximum, List.of(), List.of("chair"));
        decisions
                .given(aScreenedApplication(IN).events(), anApplicant().events())
                .when(new RecordAssessment(APPLICATION, AssessmentKind.TEST, result))
                .expectRefusal(MALFORMED);
    }

    @Test
    void nothing_more_is_found_out_about_the_erased() {
        decisions
                .given(
                        aScreenedApplication(IN).events(),
                        anApplicant().with(ERASED).events())
                .when(INTERVIEW)
                .expectRefusal(WRONG_STATE);
    }
}
