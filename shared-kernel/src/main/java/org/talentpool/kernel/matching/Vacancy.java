package org.talentpool.kernel.matching;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.talentpool.kernel.contract.Regime;
import org.talentpool.kernel.criteria.Criteria;
import org.talentpool.kernel.grade.GradeSlot;
import org.talentpool.kernel.requisition.Profile;

/**
 * What a post asks of a pooled candidate.
 *
 * @param requisitionIds the lists that it is open to
 * @param scoring by what its members are ordered, as fixed when it opened
 */
public record Vacancy(
        UUID postId,
        GradeSlot gradeSlot,
        Profile profile,
        Regime regime,
        LocalDate plannedStart,
        Criteria criteria,
        List<UUID> requisitionIds,
        Scoring scoring) {}
