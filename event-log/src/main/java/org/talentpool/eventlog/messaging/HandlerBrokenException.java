package org.talentpool.eventlog.messaging;

/** An event handler failed with an error, such as a class that cannot be linked. */
final class HandlerBrokenException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    HandlerBrokenException(Error cause) {
        super("An event handler is broken: " + cause.getClass().getName(), cause);
    }
}
