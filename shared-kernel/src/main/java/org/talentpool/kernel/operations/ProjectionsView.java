package org.talentpool.kernel.operations;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How far each processing group has come. */
public record ProjectionsView(List<Item> items) {
    /**
     * @param position last position handled, -1 before the first
     * @param lag positions of the log that are not yet handled, 0 when it has caught up. A position that was given out and
     *     never used counts as well, so it may be a little more than there are events.
     * @param oldestSeconds age of the oldest event that is not yet handled; none if there is none
     * @param lastSuccessSeconds since the group was last seen to move on, or to have nothing left to do; none if it was not
     *     yet looked at
     * @param subject by this the history tells what was discarded in the group
     */
    public record Item(
            String processingGroup,
            long position,
            long lag,
            ProjectionState state,
            long deadLetters,
            @Nullable Long oldestSeconds,
            @Nullable Long lastSuccessSeconds,
            UUID subject) {}

    /** What a processing group is doing. */
    public enum ProjectionState {
        RUNNING,
        REPLAYING,
        STOPPED,
        FAILED
    }
}
