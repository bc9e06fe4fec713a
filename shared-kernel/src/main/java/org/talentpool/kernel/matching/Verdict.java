package org.talentpool.kernel.matching;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.talentpool.kernel.grade.GradeSlot;

/**
 * Whether a member fits a vacancy, and why or why not.
 *
 * @param requisitionId the list whose membership was judged; none if the candidate is on no list of the vacancy
 * @param listedSlot the listed grade slot that carries the match; none if no slot does
 * @param lowerGrade whether the post is graded below the listed slot, so that an offer needs consent (PO-04)
 * @param score 0 to 100: points earned of the points that the desirable criteria offer
 */
public record Verdict(
        @Nullable UUID requisitionId,
        @Nullable GradeSlot listedSlot,
        boolean lowerGrade,
        boolean fits,
        double score,
        List<Finding> findings,
        String policyVersion) {
    /** Stands in for an erased verdict. */
    public static final Verdict NONE = new Verdict(null, null, false, false, 0, List.of(), "");

    public Verdict {
        findings = List.copyOf(findings);
    }

    /** Names of the essential criteria that are not met. */
    @JsonIgnore
    public List<String> failed() {
        return findings.stream()
                .filter(finding -> finding.essential() && !finding.met())
                .map(Finding::criterion)
                .distinct()
                .toList();
    }

    /** Whether exactly one essential criterion stands between the member and the vacancy. */
    @JsonIgnore
    public boolean isNearMiss() {
        return failed().size() == 1;
    }
}
