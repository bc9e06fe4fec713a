package org.talentpool.kernel.candidate;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.talentpool.kernel.contract.Standing;
import org.talentpool.kernel.criteria.Education;
import org.talentpool.kernel.language.LanguageSkill;
import org.talentpool.kernel.requisition.RequisitionId;

/** What can be asked of a candidate. */
public sealed interface CandidateCommand {
    @TargetAggregateIdentifier
    CandidateId candidateId();

    record RegisterCandidate(CandidateId candidateId, Person person, Qualifications qualifications)
            implements CandidateCommand {
        @Override
        public String toString() {
            return "RegisterCandidate[" + candidateId + "]";
        }
    }

    /**
     * Changes the facts that are named and leaves the others.
     *
     * @param effectiveOn since when they are so, if that was before they are put on record
     */
    record ChangeProfile(
            CandidateId candidateId,
            @Nullable String name,
            @Nullable String email,
            @Nullable LocalDate birthDate,
            @Nullable List<String> nationalities,
            @Nullable Standing standing,
            @Nullable Education education,
            @Nullable List<LanguageSkill> languages,
            @Nullable List<Experience> experience,
            @Nullable List<String> skills,
            @Nullable Preferences accepts,
            @Nullable LocalDate effectiveOn)
            implements CandidateCommand {
        @Override
        public String toString() {
            return "ChangeProfile[" + candidateId + "]";
        }
    }

    /** @param until last day of the pause, inclusive; none: until resumed */
    record PauseAvailability(
            CandidateId candidateId, @Nullable LocalDate until) implements CandidateCommand {}

    record ResumeAvailability(CandidateId candidateId) implements CandidateCommand {}

    /** The organisation takes a member off the list of a requisition. */
    record RemoveMember(CandidateId candidateId, RequisitionId requisitionId) implements CandidateCommand {}

    /** A clearance was refused in general, a nationality lost: nothing may be proposed to the candidate for the time being. */
    record DeclareIneligible(CandidateId candidateId) implements CandidateCommand {}

    record RestoreEligibility(CandidateId candidateId) implements CandidateCommand {}

    /** Sent when a membership may have run out; does nothing but ask again while it has not. */
    record ExpireMembership(CandidateId candidateId, RequisitionId requisitionId) implements CandidateCommand {}

    record EraseCandidate(CandidateId candidateId) implements CandidateCommand {}

    /** Erases anew somebody who was erased before the database came back from an older copy; nothing stands in its way. */
    record RepeatErasure(CandidateId candidateId) implements CandidateCommand {}

    /** A proceeding needs what is known of the candidate; several may, each with a hold of its own. */
    record PlaceLegalHold(CandidateId candidateId, UUID holdId) implements CandidateCommand {}

    record LiftLegalHold(CandidateId candidateId, UUID holdId) implements CandidateCommand {}
}
