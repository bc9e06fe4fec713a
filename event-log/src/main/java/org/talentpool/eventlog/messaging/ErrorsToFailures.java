package org.talentpool.eventlog.messaging;

import org.axonframework.eventhandling.ErrorContext;
import org.axonframework.eventhandling.ErrorHandler;
import org.axonframework.eventhandling.PropagatingErrorHandler;

/**
 * Lets a batch fail as a batch fails. An {@link Error} would end its worker without a word, and then the processor can neither go
 * on nor be stopped; handlers guard against it themselves, what lies around them (reading an event, a commit) does not.
 */
final class ErrorsToFailures implements ErrorHandler {
    @Override
    public void handleError(ErrorContext context) throws Exception {
        if (context.error() instanceof Error error) throw HandlerBrokenException.of(error);
        PropagatingErrorHandler.instance().handleError(context);
    }
}
