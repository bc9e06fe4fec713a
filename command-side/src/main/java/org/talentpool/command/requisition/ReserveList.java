package org.talentpool.command.requisition;

import java.util.List;
import java.util.UUID;
import org.talentpool.kernel.contract.Condition;
import org.talentpool.kernel.matching.ListTerm;

/**
 * What an assignment must know of the list that it draws on.
 *
 * @param established whether its listings may be used
 * @param term how long its listings may be used (PO-09)
 * @param conditions conditions of appointment that its notice names (SE-08, SE-09)
 */
public record ReserveList(UUID requisitionId, boolean established, ListTerm term, List<Condition> conditions) {}
