package org.talentpool.kernel.requisition;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.talentpool.kernel.contract.Condition;
import org.talentpool.kernel.criteria.Criteria;
import org.talentpool.kernel.grade.GradeSlot;

/** What can be asked of a requisition. */
public sealed interface RequisitionCommand {
    @TargetAggregateIdentifier
    RequisitionId requisitionId();

    /**
     * @param closesOn last day of applications in Brussels, inclusive
     * @param conditions of appointment; none named: the template in force, none at all: the empty list (SE-08, SE-09)
     */
    record DraftRequisition(
            RequisitionId requisitionId,
            String number,
            String title,
            List<Profile> profiles,
            List<GradeSlot> gradeSlots,
            LocalDate closesOn,
            @Nullable Criteria criteria,
            @Nullable List<Condition> conditions)
            implements RequisitionCommand {}

    /** For a notice that was published without criteria: fixes them before screening starts (AU-01). */
    record FixCriteria(RequisitionId requisitionId, Criteria criteria) implements RequisitionCommand {}

    record PublishRequisition(RequisitionId requisitionId) implements RequisitionCommand {}

    record CloseRequisition(RequisitionId requisitionId) implements RequisitionCommand {}

    record CancelRequisition(RequisitionId requisitionId) implements RequisitionCommand {}

    /** @param validUntil last day of the list, inclusive; without it each membership counts 12 months from its notification (PO-09) */
    record EstablishReserveList(
            RequisitionId requisitionId, @Nullable LocalDate validUntil) implements RequisitionCommand {}

    record ExtendReserveList(RequisitionId requisitionId, LocalDate validUntil) implements RequisitionCommand {}
}
