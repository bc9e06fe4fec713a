package org.talentpool.kernel.post;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.talentpool.kernel.candidate.CandidateId;
import org.talentpool.kernel.contract.Clearance;
import org.talentpool.kernel.contract.ClearanceLevel;
import org.talentpool.kernel.contract.Condition;
import org.talentpool.kernel.contract.Regime;
import org.talentpool.kernel.criteria.Criteria;
import org.talentpool.kernel.grade.Grade;
import org.talentpool.kernel.grade.GradeSlot;
import org.talentpool.kernel.requisition.Profile;
import org.talentpool.kernel.requisition.RequisitionId;

/** What can be asked of a post. */
public sealed interface PostCommand {
    @TargetAggregateIdentifier
    PostId postId();

    /** @param clearance level of security clearance that the post asks for (SE-08) */
    record PlanPost(
            PostId postId,
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
            implements PostCommand {}

    /** The budget of a post that was advertised "pending budget approval" has been granted. */
    record ConfirmFunding(PostId postId) implements PostCommand {}

    /**
     * Opens the vacancy to the lists of these requisitions and fixes its criteria (AU-01).
     *
     * @param plannedStart a new one, for a post that has become vacant again; none: as before
     */
    record OpenVacancy(
            PostId postId,
            List<RequisitionId> requisitionIds,
            @Nullable LocalDate plannedStart) implements PostCommand {}

    record CloseVacancy(PostId postId) implements PostCommand {}

    /** @param holdUntil last day of the hold, inclusive; none: 60 days (PO-14) */
    record AssignToPost(
            PostId postId,
            CandidateId candidateId,
            RequisitionId requisitionId,
            @Nullable LocalDate holdUntil) implements PostCommand {}

    record ReleaseAssignment(PostId postId) implements PostCommand {}

    /** Sent some days before a hold's last day; does nothing if that is no longer its end. */
    record WarnOfHold(PostId postId, int assignment, LocalDate holdUntil) implements PostCommand {}

    /** Prolongs the hold, once (PO-15). */
    record ExtendHold(PostId postId) implements PostCommand {}

    /** Sent when a hold's last day is over; does nothing if that hold has ended otherwise or was extended. */
    record LapseHold(PostId postId, int assignment) implements PostCommand {}

    /**
     * @param answerBy last day for the answer, inclusive
     * @param consentGivenOn when the candidate agreed to a grade lower than listed; needed only then
     * @param circumstance why serving staff start at the higher grade of a twin slot (TW-05); needed only then
     */
    record OfferContract(
            PostId postId,
            Grade grade,
            LocalDate startsOn,
            LocalDate answerBy,
            @Nullable LocalDate consentGivenOn,
            @Nullable String circumstance)
            implements PostCommand {}

    record AcceptOffer(PostId postId) implements PostCommand {}

    record RefuseOffer(PostId postId) implements PostCommand {}

    record RetractOffer(PostId postId) implements PostCommand {}

    /** Sent when an offer's last day is over; does nothing if that offer was answered. */
    record LapseOffer(PostId postId, int offer) implements PostCommand {}

    /**
     * Says what became of a condition. Of the security clearance it states that the certificates of all nationalities are at
     * hand (EL-08); no rule here can look into them.
     *
     * @param clearance what is held, where the condition is the security clearance
     */
    record RecordCondition(
            PostId postId,
            Condition condition,
            ConditionOutcome outcome,
            @Nullable Clearance clearance) implements PostCommand {}

    record AppointCandidate(PostId postId, LocalDate startsOn) implements PostCommand {}
}
