package org.talentpool.kernel.privacy;

/** How far an erasure has come, in this order. Each step can be done again without harm. */
public enum ErasureStep {
    /** Decided; nobody can use the person any more. */
    REQUESTED,
    /** The keys are destroyed, this is written down outside the database, and this process remembers nothing. */
    KEYS_DESTROYED,
    /** Every store has been emptied once. */
    STORES_BLANKED,
    /** Emptied and looked through again after the longest time for which a process may remember a key, with nothing found. */
    COMPLETED
}
