package org.talentpool.eventlog.messaging;

/** Why an event is among the dead letters: the kinds of the failure, without their texts. */
final class EventParkedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    EventParkedException(String kinds) {
        super(kinds, null, false, false);
    }
}
