package org.talentpool.kernel.consideration;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.talentpool.kernel.grade.GradeSlot;
import org.talentpool.kernel.matching.MatchView;

/**
 * Everybody who was listed when a vacancy was decided on, judged as right before the decision: who fits by rank, then who
 * fails one criterion, then all others, then those erased since (AU-05).
 *
 * @param listed members of the lists that the vacancy was open to, those erased since included
 * @param pooled those of them with a valid place on an established list, of whom is not erased
 * @param fitting those who fit, of whom is not erased
 * @param erased how many were erased since, of whom nothing can be told
 * @param next cursor of the next page, none on the last
 */
public record ConsiderationView(
        UUID postId,
        DecisionView decision,
        String number,
        String title,
        GradeSlot gradeSlot,
        LocalDate plannedStart,
        int listed,
        int pooled,
        int fitting,
        int erased,
        List<Item> items,
        @Nullable String next) {
    /**
     * @param chosen whether this is who was chosen
     * @param match as it was; none once erased
     */
    public record Item(
            UUID candidateId,
            boolean chosen,
            boolean erased,
            @Nullable MatchView match) {}
}
