package org.talentpool.kernel.application;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.axonframework.serialization.Revision;
import org.talentpool.kernel.event.DataSubject;
import org.talentpool.kernel.event.Personal;
import org.talentpool.kernel.event.TypeName;
import org.talentpool.kernel.grade.GradeSlot;
import org.talentpool.kernel.requisition.Profile;

/** What can have happened to an application. */
public sealed interface ApplicationEvent {
    UUID applicationId();

    UUID candidateId();

    UUID requisitionId();

    @Revision("1")
    @TypeName("application.ApplicationSubmitted")
    record ApplicationSubmitted(
            UUID applicationId, @DataSubject UUID candidateId, UUID requisitionId, List<Profile> profiles)
            implements ApplicationEvent {}

    /** Revision 1 told no outcome of a criterion but met or not. */
    @Revision("2")
    @TypeName("application.ApplicationScreened")
    record ApplicationScreened(
            UUID applicationId,
            @DataSubject UUID candidateId,
            UUID requisitionId,
            ScreeningOutcome outcome,
            Personal<List<ScreenedCriterion>> criteria)
            implements ApplicationEvent {}

    @Revision("1")
    @TypeName("application.AssessmentRecorded")
    record AssessmentRecorded(
            UUID applicationId,
            @DataSubject UUID candidateId,
            UUID requisitionId,
            AssessmentKind kind,
            Personal<AssessmentResult> result)
            implements ApplicationEvent {}

    /** The applicant was found suitable and told so. */
    @Revision("1")
    @TypeName("application.ApplicantListed")
    record ApplicantListed(
            UUID applicationId,
            @DataSubject UUID candidateId,
            UUID requisitionId,
            List<Profile> profiles,
            List<GradeSlot> gradeSlots,
            LocalDate notifiedOn)
            implements ApplicationEvent {}

    /** Something looks like the use of generative AI (SE-13); it changes no stage of the application. */
    @Revision("1")
    @TypeName("application.AiUseFlagged")
    record AiUseFlagged(
            UUID applicationId,
            @DataSubject UUID candidateId,
            UUID requisitionId,
            SelectionPhase phase,
            Personal<String> evidence)
            implements ApplicationEvent {}

    @Revision("1")
    @TypeName("application.AccommodationRequested")
    record AccommodationRequested(
            UUID applicationId, @DataSubject UUID candidateId, UUID requisitionId) implements ApplicationEvent {}

    /** @param measures what is done about it, for the panel (SE-14) */
    @Revision("1")
    @TypeName("application.AccommodationGranted")
    record AccommodationGranted(
            UUID applicationId, @DataSubject UUID candidateId, UUID requisitionId, Personal<String> measures)
            implements ApplicationEvent {}

    @Revision("1")
    @TypeName("application.AccommodationDeclined")
    record AccommodationDeclined(
            UUID applicationId, @DataSubject UUID candidateId, UUID requisitionId) implements ApplicationEvent {}

    @Revision("1")
    @TypeName("application.ApplicationRejected")
    record ApplicationRejected(
            UUID applicationId, @DataSubject UUID candidateId, UUID requisitionId) implements ApplicationEvent {}

    @Revision("1")
    @TypeName("application.ApplicationWithdrawn")
    record ApplicationWithdrawn(
            UUID applicationId, @DataSubject UUID candidateId, UUID requisitionId) implements ApplicationEvent {}
}
