package org.talentpool.eventlog.watch;

/**
 * A row of the table of tokens.
 *
 * @param position -1 before the first event
 * @param claimed whether some process works on it
 */
record StoredToken(String processor, int segment, long position, boolean claimed) {}
