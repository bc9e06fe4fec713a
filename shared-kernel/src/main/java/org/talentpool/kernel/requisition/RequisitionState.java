package org.talentpool.kernel.requisition;

/** Stages of a requisition. */
public enum RequisitionState {
    DRAFT,
    PUBLISHED,
    CLOSED,
    LIST_ESTABLISHED,
    CANCELLED
}
