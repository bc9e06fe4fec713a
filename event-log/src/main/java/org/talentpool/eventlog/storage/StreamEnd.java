package org.talentpool.eventlog.storage;

/**
 * Where a stream ends.
 *
 * @param sequence number of its last event, counted from 0
 * @param position of its last event in the log
 */
public record StreamEnd(long sequence, long position) {
    /** Number of events in the stream. */
    public long version() {
        return sequence + 1;
    }
}
