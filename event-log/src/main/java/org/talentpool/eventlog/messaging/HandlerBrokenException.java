package org.talentpool.eventlog.messaging;

/** Reading or handling an event failed with an error, such as a class that cannot be linked. */
public final class HandlerBrokenException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    HandlerBrokenException(Error cause) {
        super("An event cannot be handled: " + cause.getClass().getName(), cause);
    }

    /** @throws OutOfMemoryError if it is one, which nobody may take for an ordinary failure */
    public static HandlerBrokenException of(Error error) {
        if (error instanceof OutOfMemoryError exhausted) throw exhausted;
        return new HandlerBrokenException(error);
    }
}
