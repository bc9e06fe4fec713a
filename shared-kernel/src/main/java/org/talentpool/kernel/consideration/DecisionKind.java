package org.talentpool.kernel.consideration;

/** What became of a vacancy by a decision on it. */
public enum DecisionKind {
    /** A member was held for the post. */
    CHOSEN,
    /** It was closed, and nobody was chosen. */
    CLOSED
}
