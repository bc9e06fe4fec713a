package org.talentpool.eventlog.storage;

/** An event of the log and its place, counted from 1. */
public record PlacedEvent(long position, StoredEvent event) {}
