package org.talentpool.kernel.requisition;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.talentpool.kernel.contract.Condition;
import org.talentpool.kernel.criteria.Criteria;
import org.talentpool.kernel.grade.GradeSlot;

/** A requisition as it stands. */
public record RequisitionView(
        UUID id,
        long version,
        String number,
        String title,
        RequisitionState state,
        List<Profile> profiles,
        List<GradeSlot> gradeSlots,
        LocalDate closesOn,
        @Nullable Criteria criteria,
        boolean criteriaFixed,
        List<Condition> conditions,
        @Nullable LocalDate validUntil,
        @Nullable Integer validityMonths) {}
