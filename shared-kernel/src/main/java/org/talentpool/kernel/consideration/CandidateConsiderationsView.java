package org.talentpool.kernel.consideration;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.talentpool.kernel.grade.GradeSlot;
import org.talentpool.kernel.matching.Finding;

/**
 * The vacancies that a candidate was considered for, and why not chosen; of others it tells nothing but how many fitted (AU-08).
 *
 * @param next cursor of the next page, none on the last
 */
public record CandidateConsiderationsView(
        UUID candidateId, List<Item> items, @Nullable String next) {
    /**
     * @param position of the decision in the log
     * @param kind whether somebody was chosen
     * @param chosen whether this candidate was
     * @param rank place among those who fitted, from 1; none where it did not fit
     * @param fitting how many fitted, of whom is not erased
     * @param erased how many of those considered were erased since; each may have stood before this candidate
     * @param policyVersion of the policies of the day of the decision
     */
    public record Item(
            long position,
            UUID postId,
            String number,
            String title,
            GradeSlot gradeSlot,
            Instant decidedAt,
            DecisionKind kind,
            boolean chosen,
            boolean fits,
            double score,
            @Nullable Integer rank,
            int fitting,
            int erased,
            boolean lowerGrade,
            List<Finding> criteria,
            String policyVersion) {}
}
