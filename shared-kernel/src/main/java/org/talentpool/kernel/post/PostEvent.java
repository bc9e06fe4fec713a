package org.talentpool.kernel.post;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
import org.talentpool.kernel.contract.ClearanceLevel;
import org.talentpool.kernel.contract.Condition;
import org.talentpool.kernel.contract.ContractTerms;
import org.talentpool.kernel.contract.Regime;
import org.talentpool.kernel.criteria.Criteria;
import org.talentpool.kernel.event.DataSubject;
import org.talentpool.kernel.event.Personal;
import org.talentpool.kernel.event.TypeName;
import org.talentpool.kernel.grade.Grade;
import org.talentpool.kernel.grade.GradeSlot;
import org.talentpool.kernel.matching.Scoring;
import org.talentpool.kernel.matching.Verdict;
import org.talentpool.kernel.requisition.Profile;

/** What can have happened to a post. */
public sealed interface PostEvent {
    UUID postId();

    /** @param clearance level of security clearance that the post asks for (SE-08); revision 1 had none */
    @Revision("2")
    @TypeName("post.PostPlanned")
    record PostPlanned(
            UUID postId,
            String number,
            String title,
            String division,
            GradeSlot gradeSlot,
            Profile profile,
            Regime regime,
            boolean funded,
            LocalDate plannedStart,
            @Nullable Criteria criteria,
            @Nullable ClearanceLevel clearance)
            implements PostEvent {}

    @Revision("1")
    @TypeName("post.FundingConfirmed")
    record FundingConfirmed(UUID postId) implements PostEvent {}

    /**
     * Revision 1 named one requisition, in {@code requisitionId}; before revision 3 the planned start was always that of
     * the plan; before revision 4 all vacancies were ordered by the first edition of the policy.
     *
     * @param plannedStart the new one; none if it stays as it is
     * @param scoring by what its members are ordered for as long as it is open (AU-01)
     */
    @Revision("4")
    @TypeName("post.VacancyOpened")
    record VacancyOpened(
            UUID postId,
            List<UUID> requisitionIds,
            Criteria criteria,
            @Nullable LocalDate plannedStart,
            Scoring scoring)
            implements PostEvent {}

    @Revision("1")
    @TypeName("post.VacancyClosed")
    record VacancyClosed(UUID postId) implements PostEvent {}

    /**
     * The candidate is held for the post.
     *
     * @param assignment counts the assignments of the post, from 1
     * @param listedSlot the grade slot of the membership that carries the assignment
     * @param lowerGrade whether the post is graded below that slot (PO-04)
     * @param verdict the match as judged at that moment; in revision 1 its findings told no outcome but met or not
     */
    @Revision("2")
    @TypeName("post.CandidateAssigned")
    record CandidateAssigned(
            UUID postId,
            @DataSubject UUID candidateId,
            UUID requisitionId,
            int assignment,
            GradeSlot listedSlot,
            boolean lowerGrade,
            LocalDate holdUntil,
            List<Condition> conditions,
            String policyVersion,
            Personal<Verdict> verdict)
            implements PostEvent {}

    @Revision("1")
    @TypeName("post.AssignmentReleased")
    record AssignmentReleased(UUID postId, @DataSubject UUID candidateId, UUID requisitionId, int assignment)
            implements PostEvent {}

    /** The hold stands longer (PO-15). */
    @Revision("1")
    @TypeName("post.HoldExtended")
    record HoldExtended(
            UUID postId,
            @DataSubject UUID candidateId,
            UUID requisitionId,
            int assignment,
            LocalDate previouslyUntil,
            LocalDate holdUntil)
            implements PostEvent {}

    /** Somebody was told that the hold is about to lapse. */
    @Revision("1")
    @TypeName("post.HoldWarned")
    record HoldWarned(UUID postId, @DataSubject UUID candidateId, int assignment, LocalDate holdUntil)
            implements PostEvent {}

    @Revision("1")
    @TypeName("post.HoldLapsed")
    record HoldLapsed(UUID postId, @DataSubject UUID candidateId, UUID requisitionId, int assignment)
            implements PostEvent {}

    /**
     * A contract is offered, on the conditions of the assignment; {@link OfferBecameFirm} tells when they are met (SE-11).
     *
     * @param offer counts the offers of the post, from 1
     * @param circumstance why serving staff start at the higher grade (TW-05); empty where they do not
     */
    @Revision("1")
    @TypeName("post.OfferMade")
    record OfferMade(
            UUID postId,
            @DataSubject UUID candidateId,
            UUID requisitionId,
            int offer,
            Grade grade,
            LocalDate startsOn,
            LocalDate answerBy,
            @Nullable LocalDate consentGivenOn,
            Personal<String> circumstance,
            ContractTerms terms)
            implements PostEvent {}

    @Revision("1")
    @TypeName("post.OfferAccepted")
    record OfferAccepted(UUID postId, @DataSubject UUID candidateId, UUID requisitionId, int offer)
            implements PostEvent {}

    @Revision("1")
    @TypeName("post.OfferRefused")
    record OfferRefused(UUID postId, @DataSubject UUID candidateId, UUID requisitionId, int offer)
            implements PostEvent {}

    @Revision("1")
    @TypeName("post.OfferRetracted")
    record OfferRetracted(UUID postId, @DataSubject UUID candidateId, UUID requisitionId, int offer)
            implements PostEvent {}

    @Revision("1")
    @TypeName("post.OfferLapsed")
    record OfferLapsed(UUID postId, @DataSubject UUID candidateId, UUID requisitionId, int offer)
            implements PostEvent {}

    /** The last condition was satisfied, or there is none: from here on the offer is firm (SE-11). */
    @Revision("1")
    @TypeName("post.OfferBecameFirm")
    record OfferBecameFirm(UUID postId, @DataSubject UUID candidateId, UUID requisitionId, int offer)
            implements PostEvent {}

    /** A condition turned out not to be satisfied after all: the offer waits for it again (SE-11). */
    @Revision("1")
    @TypeName("post.OfferBecameConditional")
    record OfferBecameConditional(UUID postId, @DataSubject UUID candidateId, UUID requisitionId, int offer)
            implements PostEvent {}

    /**
     * @param clearanceLevel what is held, where the condition is the security clearance; revision 1 had none
     * @param clearanceValidUntil its last day, inclusive
     */
    @Revision("2")
    @TypeName("post.ConditionRecorded")
    record ConditionRecorded(
            UUID postId,
            @DataSubject UUID candidateId,
            Condition condition,
            ConditionOutcome outcome,
            @Nullable ClearanceLevel clearanceLevel,
            @Nullable LocalDate clearanceValidUntil)
            implements PostEvent {}

    @Revision("1")
    @TypeName("post.CandidateAppointed")
    record CandidateAppointed(
            UUID postId, @DataSubject UUID candidateId, UUID requisitionId, LocalDate startsOn, ContractTerms terms)
            implements PostEvent {}
}
