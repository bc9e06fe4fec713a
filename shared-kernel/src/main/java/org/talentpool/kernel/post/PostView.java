package org.talentpool.kernel.post;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.talentpool.kernel.contract.Clearance;
import org.talentpool.kernel.contract.ClearanceLevel;
import org.talentpool.kernel.contract.Condition;
import org.talentpool.kernel.contract.ContractTerms;
import org.talentpool.kernel.contract.Regime;
import org.talentpool.kernel.criteria.Criteria;
import org.talentpool.kernel.grade.Grade;
import org.talentpool.kernel.grade.GradeSlot;
import org.talentpool.kernel.matching.ScoringView;
import org.talentpool.kernel.requisition.Profile;

/**
 * A post as it stands.
 *
 * @param scoring of its vacancy, the last one where there were several; none before the first
 */
public record PostView(
        UUID id,
        long version,
        String number,
        String title,
        String division,
        GradeSlot gradeSlot,
        Profile profile,
        Regime regime,
        boolean funded,
        LocalDate plannedStart,
        @Nullable Criteria criteria,
        @Nullable ClearanceLevel clearance,
        PostState state,
        List<UUID> requisitionIds,
        @Nullable Assignment assignment,
        @Nullable Offer offer,
        List<ConditionStanding> conditions,
        @Nullable ScoringView scoring) {
    /** The live allocation; none when nobody is held, offered or appointed. */
    public record Assignment(UUID candidateId, UUID requisitionId, LocalDate holdUntil, boolean lowerGrade) {}

    /**
     * The latest offer, whatever became of it.
     *
     * @param firm whether all its conditions are satisfied; until then it is conditional (SE-11)
     */
    public record Offer(
            UUID candidateId,
            OfferState state,
            Grade grade,
            LocalDate startsOn,
            LocalDate answerBy,
            ContractTerms terms,
            boolean firm) {}

    /**
     * @param outcome none while outstanding
     * @param clearance what was recorded of the security clearance
     */
    public record ConditionStanding(
            Condition condition,
            @Nullable ConditionOutcome outcome,
            @Nullable Clearance clearance) {}
}
