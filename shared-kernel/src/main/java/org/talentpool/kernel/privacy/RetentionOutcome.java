package org.talentpool.kernel.privacy;

/** What came of a person, from which it follows how long it is kept. */
public enum RetentionOutcome {
    /** A selection goes on, or a post is kept for the person: no time runs. */
    IN_USE,
    NOT_SELECTED,
    /** On a list, and not recruited from it. */
    LISTED,
    /** Was employed. */
    RECRUITED
}
