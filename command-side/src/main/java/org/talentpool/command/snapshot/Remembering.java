package org.talentpool.command.snapshot;

/**
 * An aggregate whose stream may get long. What it remembers is a record of its own with a name and a revision, personal
 * values enciphered as in events; it is never upcast, since the events are still there.
 */
public interface Remembering {
    /** All that later decisions need of the stream so far; an event sourcing handler takes it up again. */
    Object remembered();
}
