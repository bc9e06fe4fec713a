package org.talentpool.kernel.webhook;

/** Why nothing is sent to a webhook any more. */
public enum DisableCause {
    /** The last attempt of the schedule failed. */
    ATTEMPTS_EXHAUSTED,
    /** The receiver answered 410: it wants nothing any more. */
    GONE
}
