package org.talentpool.kernel.operations;

import org.jspecify.annotations.Nullable;

/** What an operator asks. */
public sealed interface OperationsQuery {
    record ListProjections() implements OperationsQuery {}

    /** Sequences of dead letters, the longest parked first. */
    record ListDeadLetters(
            @Nullable String processingGroup,
            int limit,
            @Nullable String cursor) implements OperationsQuery {}

    /** @param limit of the letters of its sequence */
    record GetDeadLetter(
            DeadLetterId letterId, int limit, @Nullable String cursor) implements OperationsQuery {}

    /** The latest first. */
    record ListRebuilds(int limit, @Nullable String cursor) implements OperationsQuery {}

    record GetRebuild(RebuildId rebuildId) implements OperationsQuery {}
}
