package org.talentpool.eventlog.messaging;

/** What the handlers of a batch have written so far, and the database has not seen yet. */
public interface PendingWrites {
    void flush();

    /** Forgets what has not been flushed. */
    void drop();
}
