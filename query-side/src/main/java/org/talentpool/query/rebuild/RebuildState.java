package org.talentpool.query.rebuild;

/** How far a rebuild is; each step ends in a transaction of its own and is taken up again after a restart. */
public enum RebuildState {
    /** Nothing is done yet. */
    REQUESTED,
    /** Rows are loaded, stream by stream. */
    LOADING,
    /** All rows are loaded; indexes are made and persons erased meanwhile are blanked. */
    INDEXING,
    /** Events that came meanwhile are handled in the order of the log, up to the swap. */
    CATCHING_UP,
    DONE,
    FAILED
}
