package org.talentpool.kernel.requisition;

import org.jspecify.annotations.Nullable;

/** What can be asked about requisitions and their reserve lists. */
public sealed interface RequisitionQuery {
    record GetRequisition(RequisitionId requisitionId) implements RequisitionQuery {}

    /** By number, then id. */
    record ListRequisitions(int limit, @Nullable String cursor) implements RequisitionQuery {}

    /** Members in order of notification, then id. */
    record ListReserveList(
            RequisitionId requisitionId,
            int limit,
            @Nullable String cursor) implements RequisitionQuery {}
}
