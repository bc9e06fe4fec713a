package org.talentpool.kernel.operations;

/** How far a rebuild is; each step is taken up again after a restart. */
public enum RebuildState {
    /** Nothing is done yet. */
    REQUESTED,
    /** Rows are loaded, stream by stream. */
    LOADING,
    /** All rows are loaded; indexes are made, and persons erased are blanked. */
    INDEXING,
    /** Events that came meanwhile are handled in the order of the log, up to the swap. */
    CATCHING_UP,
    DONE,
    FAILED
}
