package org.talentpool.kernel.operations;

/** What may be done about a dead letter. */
public enum LetterRemedy {
    /** Once the cause is gone; nothing is lost, and what waits behind follows in order. */
    RETRY,
    /** If the event can never be handled; what the group would have made of it is missing. */
    DISCARD,
    /** It waits for the one at the head of its sequence, and has not failed itself. */
    WAIT_FOR_FIRST
}
