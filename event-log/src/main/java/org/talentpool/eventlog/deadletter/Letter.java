package org.talentpool.eventlog.deadletter;

/**
 * A row of the table of dead letters.
 *
 * @param first of its sequence: the one that failed
 * @param position of its event in the log, -1 if the event is not there
 */
record Letter(
        String id, String group, String sequence, boolean first, String eventId, String eventType, long position) {}
