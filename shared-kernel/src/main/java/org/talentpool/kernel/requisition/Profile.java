package org.talentpool.kernel.requisition;

/** Profiles of the pool of requisition 250442 (PO-06). */
public enum Profile {
    ADMINISTRATIVE_SUPPORT,
    PROGRAMME_SUPPORT,
    HUMAN_RESOURCES,
    FINANCE_AND_BUDGET
}
