package org.talentpool.kernel.candidate;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
import org.talentpool.kernel.event.DataSubject;
import org.talentpool.kernel.event.Personal;
import org.talentpool.kernel.event.TypeName;
import org.talentpool.kernel.grade.GradeSlot;
import org.talentpool.kernel.requisition.Profile;

/** What can have happened to a candidate. */
public sealed interface CandidateEvent {
    UUID candidateId();

    @Revision("1")
    @TypeName("candidate.CandidateRegistered")
    record CandidateRegistered(
            @DataSubject UUID candidateId, Personal<Person> person, Personal<Qualifications> qualifications)
            implements CandidateEvent {}

    /**
     * The whole profile as it is after the change.
     *
     * @param effectiveOn since when it was so, where that is told; what is known goes by the record all the same
     */
    @Revision("2")
    @TypeName("candidate.ProfileChanged")
    record ProfileChanged(
            @DataSubject UUID candidateId,
            Personal<Person> person,
            Personal<Qualifications> qualifications,
            @Nullable LocalDate effectiveOn)
            implements CandidateEvent {
        /** Since it is on record. */
        public ProfileChanged(UUID candidateId, Personal<Person> person, Personal<Qualifications> qualifications) {
            this(candidateId, person, qualifications, null);
        }
    }

    @Revision("1")
    @TypeName("candidate.AvailabilityPaused")
    record AvailabilityPaused(
            @DataSubject UUID candidateId, @Nullable LocalDate until) implements CandidateEvent {}

    @Revision("1")
    @TypeName("candidate.AvailabilityResumed")
    record AvailabilityResumed(@DataSubject UUID candidateId) implements CandidateEvent {}

    /** The candidate now has a live application to the requisition, and may have no second. */
    @Revision("1")
    @TypeName("candidate.ApplicationLodged")
    record ApplicationLodged(@DataSubject UUID candidateId, UUID applicationId, UUID requisitionId)
            implements CandidateEvent {}

    @Revision("1")
    @TypeName("candidate.ApplicationEnded")
    record ApplicationEnded(@DataSubject UUID candidateId, UUID applicationId, UUID requisitionId)
            implements CandidateEvent {}

    @Revision("1")
    @TypeName("candidate.MembershipGained")
    record MembershipGained(
            @DataSubject UUID candidateId,
            UUID applicationId,
            UUID requisitionId,
            List<Profile> profiles,
            List<GradeSlot> gradeSlots,
            LocalDate notifiedOn,
            Personal<MembershipEvidence> evidence)
            implements CandidateEvent {}

    /** The candidate withdrew from the list. */
    @Revision("1")
    @TypeName("candidate.MembershipWithdrawn")
    record MembershipWithdrawn(@DataSubject UUID candidateId, UUID requisitionId) implements CandidateEvent {}

    /** The organisation took the candidate off the list. */
    @Revision("1")
    @TypeName("candidate.MembershipRemoved")
    record MembershipRemoved(@DataSubject UUID candidateId, UUID requisitionId) implements CandidateEvent {}

    /**
     * The membership ran out by itself, on a list that names no last day.
     *
     * @param validUntil last day of the membership, inclusive
     */
    @Revision("1")
    @TypeName("candidate.MembershipExpired")
    record MembershipExpired(@DataSubject UUID candidateId, UUID requisitionId, LocalDate validUntil)
            implements CandidateEvent {}

    /** Nothing may be proposed to the candidate until eligibility is restored; the reason is in the metadata. */
    @Revision("1")
    @TypeName("candidate.CandidateDeclaredIneligible")
    record CandidateDeclaredIneligible(@DataSubject UUID candidateId) implements CandidateEvent {}

    @Revision("1")
    @TypeName("candidate.EligibilityRestored")
    record EligibilityRestored(@DataSubject UUID candidateId) implements CandidateEvent {}

    /** The candidate is taken for the post and for no other. */
    @Revision("1")
    @TypeName("candidate.CandidateCommitted")
    record CandidateCommitted(@DataSubject UUID candidateId, UUID postId, UUID requisitionId)
            implements CandidateEvent {}

    /** @param lastDay of the employment, where a contract ended; revision 1 told none */
    @Revision("2")
    @TypeName("candidate.CommitmentEnded")
    record CommitmentEnded(
            @DataSubject UUID candidateId,
            UUID postId,
            UUID requisitionId,
            CommitmentEnd cause,
            @Nullable LocalDate lastDay)
            implements CandidateEvent {
        /** No contract has ended. */
        public CommitmentEnded(UUID candidateId, UUID postId, UUID requisitionId, CommitmentEnd cause) {
            this(candidateId, postId, requisitionId, cause, null);
        }
    }

    /** Nothing about the person may be erased while this stands; why is in the metadata. */
    @Revision("1")
    @TypeName("candidate.LegalHoldPlaced")
    record LegalHoldPlaced(@DataSubject UUID candidateId, UUID holdId) implements CandidateEvent {}

    @Revision("1")
    @TypeName("candidate.LegalHoldLifted")
    record LegalHoldLifted(@DataSubject UUID candidateId, UUID holdId) implements CandidateEvent {}

    /** The person is to be forgotten; the key that opens the personal values is destroyed because of this. */
    @Revision("1")
    @TypeName("candidate.CandidateErased")
    record CandidateErased(@DataSubject UUID candidateId) implements CandidateEvent {}
}
