package org.talentpool.eventlog.wire;

import org.axonframework.common.AxonNonTransientException;

/**
 * No process took what was sent, or none lived to answer it. A command may have been carried out or not: whoever repeats it with
 * its idempotency key does nothing twice.
 */
public final class NobodyAnswersException extends AxonNonTransientException {
    private static final long serialVersionUID = 1L;

    public NobodyAnswersException(Throwable cause) {
        super("Nobody answers", cause);
    }
}
