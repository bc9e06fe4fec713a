package org.talentpool.standalone.demo;

import java.time.LocalDate;
import java.util.List;
import org.talentpool.kernel.contract.Regime;
import org.talentpool.kernel.criteria.Criteria;
import org.talentpool.kernel.grade.GradeSlot;
import org.talentpool.kernel.matching.Scoring;
import org.talentpool.kernel.matching.Vacancy;
import org.talentpool.kernel.post.PostCommand.PlanPost;
import org.talentpool.kernel.post.PostId;
import org.talentpool.kernel.requisition.Profile;

/**
 * One post of the story.
 *
 * @param serial makes its id
 * @param startsIn days from today to the planned start
 */
record PostFacts(
        int serial,
        String number,
        String division,
        String title,
        GradeSlot gradeSlot,
        Profile profile,
        Regime regime,
        int startsIn,
        Criteria criteria,
        Fate fate) {
    PostId id() {
        return new PostId(Applicant.id("post", serial));
    }

    PlanPost plan(LocalDate today) {
        boolean funded = fate != Fate.UNFUNDED;
        var start = today.plusDays(startsIn);
        return new PlanPost(id(), number, title, division, gradeSlot, profile, regime, funded, start, criteria, null);
    }

    Vacancy vacancy(LocalDate today) {
        var lists = List.of(Pool.ID.value());
        return new Vacancy(
                id().value(), gradeSlot, profile, regime, today.plusDays(startsIn), criteria, lists, Scoring.BASELINE);
    }
}
