package org.talentpool.standalone.demo;

import java.time.LocalDate;
import java.util.List;
import org.talentpool.kernel.contract.Condition;
import org.talentpool.kernel.criteria.Criteria;
import org.talentpool.kernel.criteria.DesirableCriterion;
import org.talentpool.kernel.criteria.Education;
import org.talentpool.kernel.criteria.ExperienceRequirement;
import org.talentpool.kernel.criteria.LanguageRequirement;
import org.talentpool.kernel.grade.GradeSlot;
import org.talentpool.kernel.language.LanguageLevel;
import org.talentpool.kernel.requisition.Profile;
import org.talentpool.kernel.requisition.RequisitionCommand.DraftRequisition;
import org.talentpool.kernel.requisition.RequisitionId;

/** The requisition of the story: assistants for many posts, four profiles, four grade slots, all conditions of the newer template. */
final class Pool {
    static final RequisitionId ID = new RequisitionId(Applicant.id("requisition", 250442));

    static final Criteria CRITERIA = new Criteria(
            Education.UPPER_SECONDARY,
            List.of(new ExperienceRequirement(Field.ALL, 2)),
            new LanguageRequirement(LanguageLevel.V, LanguageLevel.I),
            List.of(Field.OFFICE),
            List.of(
                    DesirableCriterion.skill("INTERNATIONAL_ORGANISATION", 2),
                    DesirableCriterion.language("fr", LanguageLevel.III, 1)));

    private Pool() {}

    static DraftRequisition draft(LocalDate closesOn) {
        return new DraftRequisition(
                ID,
                "250442",
                "Assistant (multiple posts) and reserve lists",
                List.of(Profile.values()),
                List.of(GradeSlot.of("G5/G8"), GradeSlot.of("G8"), GradeSlot.of("G8/G10"), GradeSlot.of("G10")),
                closesOn,
                CRITERIA,
                List.of(Condition.values()));
    }
}
