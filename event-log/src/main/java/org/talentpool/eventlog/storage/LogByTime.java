package org.talentpool.eventlog.storage;

import java.time.Duration;
import java.time.Instant;

/** Finds moments in the log. */
public interface LogByTime {
    /**
     * An event has its time before its place: commands that are decided side by side may be stored in another order. As no
     * decision hangs for longer than this before it is taken back, whatever stands behind the latest event of a time was decided
     * at most so much earlier.
     */
    Duration LONGEST_DECISION = Duration.ofSeconds(20);

    /** The last position of an event that had happened at that moment; all before it count as known then. 0 before the first. */
    long lastPositionAt(Instant moment);
}
