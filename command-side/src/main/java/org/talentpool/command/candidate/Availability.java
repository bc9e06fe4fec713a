package org.talentpool.command.candidate;

/** Stages of a candidate that make a wish impossible. */
enum Availability {
    AVAILABLE,
    ERASED
}
