package org.talentpool.kernel.operations;

import java.util.List;

/** How far each processing group has come. */
public record ProjectionsView(List<Item> items) {
    /**
     * @param position last position handled, -1 before the first
     * @param lag events of the log that are not yet handled
     */
    public record Item(String processingGroup, long position, long lag, ProjectionState state, long deadLetters) {}

    /** What a processing group is doing. */
    public enum ProjectionState {
        RUNNING,
        REPLAYING,
        STOPPED,
        FAILED
    }
}
