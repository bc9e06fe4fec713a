package org.talentpool.eventlog.storage;

/**
 * An event store in which a stream cannot be begun twice, whoever tries: the command whose target it is gets
 * {@code ALREADY_EXISTS}. There is no need to look before.
 */
public interface RefusesTakenStreams {}
