package org.talentpool.eventlog.wire;

/**
 * Tells another process that something went wrong that is nobody's refusal. Its text stays where it happened: it may quote what
 * is personal.
 *
 * @param kinds of the failure, outermost first
 */
public record Fault(String kinds) {}
