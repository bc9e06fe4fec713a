package org.talentpool.eventlog.messaging;

/**
 * All projections are served by one processor: an event is decoded once and a batch commits once for all of them. Each keeps its
 * own processing group and its own dead letters.
 */
public final class ProjectionProcessor {
    public static final String NAME = "projections";
    /** What the names of the processing groups of projections begin with. */
    private static final String GROUP_PREFIX = "projection-";

    private ProjectionProcessor() {}

    /** @return the name of the processor that serves the group */
    static String of(String group) {
        return group.startsWith(GROUP_PREFIX) ? NAME : group;
    }
}
