package org.talentpool.kernel.application;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.talentpool.kernel.candidate.CandidateId;
import org.talentpool.kernel.grade.GradeSlot;
import org.talentpool.kernel.requisition.Profile;
import org.talentpool.kernel.requisition.RequisitionId;

/** What can be asked of an application. */
public sealed interface ApplicationCommand {
    @TargetAggregateIdentifier
    ApplicationId applicationId();

    record ApplyToRequisition(
            ApplicationId applicationId, RequisitionId requisitionId, CandidateId candidateId, List<Profile> profiles)
            implements ApplicationCommand {}

    record ScreenApplication(ApplicationId applicationId, ScreeningOutcome outcome, List<ScreenedCriterion> criteria)
            implements ApplicationCommand {
        @Override
        public String toString() {
            return "ScreenApplication[" + applicationId + ", " + outcome + "]";
        }
    }

    record RecordAssessment(ApplicationId applicationId, AssessmentKind kind, AssessmentResult result)
            implements ApplicationCommand {
        @Override
        public String toString() {
            return "RecordAssessment[" + applicationId + ", " + kind + "]";
        }
    }

    /** @param notifiedOn day on which the candidate was told; validity counts from it where the list names no end (PO-11) */
    record ListApplicant(
            ApplicationId applicationId, List<Profile> profiles, List<GradeSlot> gradeSlots, LocalDate notifiedOn)
            implements ApplicationCommand {}

    /** Notes what looks like the use of generative AI (SE-13). It decides nothing: to reject is a person's decision of its own. */
    record FlagAiUse(ApplicationId applicationId, SelectionPhase phase, String evidence) implements ApplicationCommand {
        @Override
        public String toString() {
            return "FlagAiUse[" + applicationId + ", " + phase + "]";
        }
    }

    /** Asks for accommodation during the selection (SE-14); the evidence for it is filed apart. */
    record RequestAccommodation(ApplicationId applicationId) implements ApplicationCommand {}

    /** @param measures what is done, for those who run the selection; not why */
    record GrantAccommodation(ApplicationId applicationId, String measures) implements ApplicationCommand {
        @Override
        public String toString() {
            return "GrantAccommodation[" + applicationId + "]";
        }
    }

    record DeclineAccommodation(ApplicationId applicationId) implements ApplicationCommand {}

    record RejectApplication(ApplicationId applicationId) implements ApplicationCommand {}

    record WithdrawApplication(ApplicationId applicationId) implements ApplicationCommand {}
}
