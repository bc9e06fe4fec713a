package org.talentpool.kernel.matching;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.talentpool.kernel.contract.Regime;
import org.talentpool.kernel.grade.GradeSlot;
import org.talentpool.kernel.requisition.Profile;

/** @param next cursor of the next page, none on the last */
public record VacanciesView(List<Item> items, @Nullable String next) {
    /**
     * @param pooled members of the lists that the vacancy is open to
     * @param fitting those of them who fit
     */
    public record Item(
            UUID postId,
            String number,
            String title,
            String division,
            GradeSlot gradeSlot,
            Profile profile,
            Regime regime,
            boolean funded,
            LocalDate plannedStart,
            int pooled,
            int fitting,
            ScoringView scoring) {}
}
