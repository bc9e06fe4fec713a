package org.talentpool.command.decision;

import static org.talentpool.eventlog.metadata.DecisionMetaData.CAUSATION_ID;
import static org.talentpool.eventlog.metadata.DecisionMetaData.CORRELATION_ID;

import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.jspecify.annotations.Nullable;
import org.talentpool.eventlog.metadata.DecisionMetaData;

/**
 * What a wish of nobody's follows from, to be kept until it is sent.
 *
 * @param correlationId the same for all that follows from one request
 * @param event identifier of the event
 */
public record Origin(
        @Nullable String correlationId, @Nullable String event) {
    public static final Origin NONE = new Origin(null, null);

    public static Origin of(EventMessage<?> event) {
        var correlation = (String) event.getMetaData().get(DecisionMetaData.CORRELATION_ID);
        return new Origin(correlation, event.getIdentifier());
    }

    /** The event that is being handled, if one is. */
    public static Origin current() {
        return CurrentUnitOfWork.isStarted() && CurrentUnitOfWork.get().getMessage() instanceof EventMessage<?> event
                ? of(event)
                : NONE;
    }

    public MetaData metaData() {
        var correlated =
                correlationId == null ? MetaData.emptyInstance() : MetaData.with(CORRELATION_ID, correlationId);
        return event == null ? correlated : correlated.and(CAUSATION_ID, event);
    }
}
