package org.talentpool.eventlog.watch;

/** What is wrong with a processor. */
public enum Trouble {
    /** It is behind and has not moved for long. */
    STALLED,
    /** What it tries fails, over and over. */
    FAILED,
    /** It does not run, and nobody stopped it. */
    STOPPED
}
