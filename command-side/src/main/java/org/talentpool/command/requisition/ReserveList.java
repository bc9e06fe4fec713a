package org.talentpool.command.requisition;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.talentpool.kernel.contract.Condition;

/**
 * What an assignment must know of the list that it draws on.
 *
 * @param established whether its listings may be used
 * @param validUntil last day, inclusive; none: 12 months from each notification (PO-09)
 * @param conditions conditions of appointment that its notice names (SE-08, SE-09)
 */
public record ReserveList(
        UUID requisitionId, boolean established, @Nullable LocalDate validUntil, List<Condition> conditions) {}
