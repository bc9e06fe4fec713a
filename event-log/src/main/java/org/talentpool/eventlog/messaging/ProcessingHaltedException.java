package org.talentpool.eventlog.messaging;

/** A group cannot go on, through no fault of the event it is at. */
final class ProcessingHaltedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ProcessingHaltedException(String eventIdentifier, Throwable cause) {
        super("Processing stops at event " + eventIdentifier + " and is tried again", cause);
    }
}
