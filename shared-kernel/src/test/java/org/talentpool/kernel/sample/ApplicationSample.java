package org.talentpool.kernel.sample;

import static org.talentpool.kernel.sample.Samples.APPLICATION;
import static org.talentpool.kernel.sample.Samples.CANDIDATE;
import static org.talentpool.kernel.sample.Samples.EVIDENCE;
import static org.talentpool.kernel.sample.Samples.NOTIFIED_ON;
import static org.talentpool.kernel.sample.Samples.PROFILE;
import static org.talentpool.kernel.sample.Samples.REQUISITION;
import static org.talentpool.kernel.sample.Samples.SLOT;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.talentpool.kernel.application.ApplicationCommand.ApplyToRequisition;
import org.talentpool.kernel.application.ApplicationCommand.ListApplicant;
import org.talentpool.kernel.application.ApplicationEvent;
import org.talentpool.kernel.application.ApplicationEvent.AccommodationRequested;
import org.talentpool.kernel.application.ApplicationEvent.ApplicantListed;
import org.talentpool.kernel.application.ApplicationEvent.ApplicationScreened;
import org.talentpool.kernel.application.ApplicationEvent.ApplicationSubmitted;
import org.talentpool.kernel.application.ApplicationEvent.AssessmentRecorded;
import org.talentpool.kernel.application.AssessmentKind;
import org.talentpool.kernel.application.AssessmentResult;
import org.talentpool.kernel.application.ScreenedCriterion;
import org.talentpool.kernel.application.ScreeningOutcome;
import org.talentpool.kernel.criteria.CriterionOutcome;
import org.talentpool.kernel.event.Personal;
import org.talentpool.kernel.requisition.Profile;

/** Past events of an application, up to the stage that a test starts from. */
public final class ApplicationSample {
    public static final List<ScreenedCriterion> SCREENED =
            List.of(new ScreenedCriterion("EDUCATION", true, null, CriterionOutcome.MET));
    public static final AssessmentResult RESULT = new AssessmentResult(
            new BigDecimal("83.5"), new BigDecimal("100"), EVIDENCE.testedLanguages(), List.of("chair", "expert"));

    private static final UUID ID = APPLICATION.value();
    private static final UUID APPLICANT = CANDIDATE.value();
    private static final UUID TO = REQUISITION.value();
    private static final List<Profile> PROFILES = List.of(PROFILE);

    private final List<ApplicationEvent> events = new ArrayList<>();

    private ApplicationSample() {}

    public static ApplyToRequisition toApply() {
        return new ApplyToRequisition(APPLICATION, REQUISITION, CANDIDATE, PROFILES);
    }

    public static ListApplicant toList() {
        return new ListApplicant(APPLICATION, PROFILES, List.of(SLOT), NOTIFIED_ON);
    }

    public static ApplicationSample aSubmittedApplication() {
        return new ApplicationSample().with(new ApplicationSubmitted(ID, APPLICANT, TO, PROFILES));
    }

    public static ApplicationSample aScreenedApplication(ScreeningOutcome outcome) {
        return aSubmittedApplication().with(new ApplicationScreened(ID, APPLICANT, TO, outcome, Personal.of(SCREENED)));
    }

    public static ApplicationSample anAssessedApplication() {
        return aScreenedApplication(ScreeningOutcome.IN)
                .with(new AssessmentRecorded(ID, APPLICANT, TO, AssessmentKind.INTERVIEW, Personal.of(RESULT)));
    }

    public static ApplicationSample aListedApplication() {
        return anAssessedApplication()
                .with(new ApplicantListed(ID, APPLICANT, TO, PROFILES, List.of(SLOT), NOTIFIED_ON));
    }

    public static ApplicationSample anApplicationThatAsksForAccommodation() {
        return aScreenedApplication(ScreeningOutcome.IN).with(new AccommodationRequested(ID, APPLICANT, TO));
    }

    public ApplicationSample with(ApplicationEvent event) {
        events.add(event);
        return this;
    }

    public List<ApplicationEvent> events() {
        return List.copyOf(events);
    }
}
