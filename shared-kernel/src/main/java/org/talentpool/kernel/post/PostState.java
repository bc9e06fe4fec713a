package org.talentpool.kernel.post;

/** Stages of a post. */
public enum PostState {
    PLANNED,
    OPEN,
    HELD,
    OFFERED,
    ACCEPTED,
    FILLED,
    CLOSED
}
