package org.talentpool.command.snapshot;

/** Which aggregates have snapshots: those whose streams grow for as long as their subject is there. */
public final class Snapshots {
    /** For {@code @Aggregate(snapshotTriggerDefinition = ...)}. */
    public static final String WHEN_LONG = "snapshotsWhenLong";

    private Snapshots() {}
}
