package org.talentpool.kernel.notice;

/**
 * The event that made it worth while to match.
 *
 * @param event its identifier
 * @param position its place in the event log
 */
public record Occasion(NoticeTrigger trigger, String event, long position) {}
