package org.talentpool.kernel.post;

/** What became of one condition of appointment. */
public enum ConditionOutcome {
    SATISFIED,
    REFUSED
}
