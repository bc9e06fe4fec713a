package org.talentpool.kernel.requisition;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
import org.talentpool.kernel.contract.Condition;
import org.talentpool.kernel.criteria.Criteria;
import org.talentpool.kernel.event.TypeName;
import org.talentpool.kernel.grade.GradeSlot;

/** What can have happened to a requisition. */
public sealed interface RequisitionEvent {
    UUID requisitionId();

    @Revision("1")
    @TypeName("requisition.RequisitionDrafted")
    record RequisitionDrafted(
            UUID requisitionId,
            String number,
            String title,
            List<Profile> profiles,
            List<GradeSlot> gradeSlots,
            LocalDate closesOn,
            @Nullable Criteria criteria,
            List<Condition> conditions)
            implements RequisitionEvent {}

    @Revision("1")
    @TypeName("requisition.RequisitionPublished")
    record RequisitionPublished(UUID requisitionId) implements RequisitionEvent {}

    /** From here on applications may be screened, by these criteria and no others (AU-01). */
    @Revision("1")
    @TypeName("requisition.CriteriaFixed")
    record CriteriaFixed(UUID requisitionId, Criteria criteria) implements RequisitionEvent {}

    @Revision("1")
    @TypeName("requisition.RequisitionClosed")
    record RequisitionClosed(UUID requisitionId) implements RequisitionEvent {}

    @Revision("1")
    @TypeName("requisition.RequisitionCancelled")
    record RequisitionCancelled(UUID requisitionId) implements RequisitionEvent {}

    /**
     * The listings may be used from now on.
     *
     * @param validUntil last day of the list, inclusive; none where it names none
     * @param validityMonths how long each listing counts from its notification, where the list says so; revision 1 had none
     */
    @Revision("2")
    @TypeName("requisition.ReserveListEstablished")
    record ReserveListEstablished(
            UUID requisitionId,
            @Nullable LocalDate validUntil,
            @Nullable Integer validityMonths) implements RequisitionEvent {}

    @Revision("1")
    @TypeName("requisition.ReserveListExtended")
    record ReserveListExtended(UUID requisitionId, @Nullable LocalDate previouslyUntil, LocalDate validUntil)
            implements RequisitionEvent {}

    /** The list had ended and counts again, by way of exception. */
    @Revision("1")
    @TypeName("requisition.ReserveListReopened")
    record ReserveListReopened(UUID requisitionId, LocalDate previouslyUntil, LocalDate validUntil)
            implements RequisitionEvent {}

    /** The last day that the list names went by without an extension. */
    @Revision("1")
    @TypeName("requisition.ReserveListExpired")
    record ReserveListExpired(UUID requisitionId, LocalDate validUntil) implements RequisitionEvent {}
}
