package org.talentpool.kernel.post;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.talentpool.kernel.contract.Condition;
import org.talentpool.kernel.contract.ContractTerms;
import org.talentpool.kernel.contract.Regime;
import org.talentpool.kernel.criteria.Criteria;
import org.talentpool.kernel.grade.Grade;
import org.talentpool.kernel.grade.GradeSlot;
import org.talentpool.kernel.requisition.Profile;

/** A post as it stands. */
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
        PostState state,
        List<UUID> requisitionIds,
        @Nullable Assignment assignment,
        @Nullable Offer offer,
        List<ConditionStanding> conditions) {
    /** The live allocation; none when nobody is held, offered or appointed. */
    public record Assignment(UUID candidateId, UUID requisitionId, LocalDate holdUntil, boolean lowerGrade) {}

    /** The latest offer, whatever became of it. */
    public record Offer(
            UUID candidateId,
            OfferState state,
            Grade grade,
            LocalDate startsOn,
            LocalDate answerBy,
            ContractTerms terms) {}

    /** @param outcome none while outstanding */
    public record ConditionStanding(
            Condition condition, @Nullable ConditionOutcome outcome) {}
}
