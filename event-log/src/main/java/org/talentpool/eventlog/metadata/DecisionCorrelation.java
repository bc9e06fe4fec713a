package org.talentpool.eventlog.metadata;

import static org.talentpool.eventlog.metadata.DecisionMetaData.ACTOR;
import static org.talentpool.eventlog.metadata.DecisionMetaData.CARRIED;
import static org.talentpool.eventlog.metadata.DecisionMetaData.CAUSATION_ID;
import static org.talentpool.eventlog.metadata.DecisionMetaData.CAUSED_BY;
import static org.talentpool.eventlog.metadata.DecisionMetaData.CORRELATION_ID;
import static org.talentpool.eventlog.metadata.DecisionMetaData.ROLE;
import static org.talentpool.eventlog.metadata.DecisionMetaData.SYSTEM_ACTOR;
import static org.talentpool.eventlog.metadata.DecisionMetaData.SYSTEM_ROLE;

import java.util.HashMap;
import java.util.Map;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;

/**
 * What a message hands on to those that follow from it. A command hands on who decided and why; what an event sets off
 * is nobody's decision but the system's, though still part of the same correlation; it names the event, so that what followed
 * from what can be told although the command between them is not kept.
 */
final class DecisionCorrelation implements CorrelationDataProvider {
    private static final String RESOURCE = DecisionCorrelation.class.getName();

    /** Asked for each message that a command makes, and the same each time. */
    @Override
    public Map<String, ?> correlationDataFor(Message<?> message) {
        return CurrentUnitOfWork.isStarted() && CurrentUnitOfWork.get().getMessage() == message
                ? CurrentUnitOfWork.get()
                        .getOrComputeResource(RESOURCE + message.getIdentifier(), key -> handedOn(message))
                : handedOn(message);
    }

    private static Map<String, Object> handedOn(Message<?> message) {
        Map<String, Object> handedOn = new HashMap<>();
        if (message instanceof CommandMessage<?>) {
            CARRIED.forEach(key -> handedOn.computeIfAbsent(key, message.getMetaData()::get));
            handedOn.computeIfAbsent(CAUSED_BY, _ -> message.getMetaData().get(CAUSATION_ID));
        }
        handedOn.putIfAbsent(ACTOR, SYSTEM_ACTOR);
        handedOn.putIfAbsent(ROLE, SYSTEM_ROLE);
        Object correlation = message.getMetaData().get(CORRELATION_ID);
        handedOn.put(CORRELATION_ID, correlation != null ? correlation : message.getIdentifier());
        handedOn.put(CAUSATION_ID, message.getIdentifier());
        return handedOn;
    }
}
