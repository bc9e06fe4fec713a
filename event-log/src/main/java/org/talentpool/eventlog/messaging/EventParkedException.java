package org.talentpool.eventlog.messaging;

/** Why an event is among the dead letters: the kinds of the failure, without their texts. */
public final class EventParkedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public EventParkedException(String kinds) {
        super(kinds, null, false, false);
    }
}
