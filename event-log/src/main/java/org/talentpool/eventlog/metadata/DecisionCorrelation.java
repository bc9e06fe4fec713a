package org.talentpool.eventlog.metadata;

import static org.talentpool.eventlog.metadata.DecisionMetaData.ACTOR;
import static org.talentpool.eventlog.metadata.DecisionMetaData.CARRIED;
import static org.talentpool.eventlog.metadata.DecisionMetaData.CAUSATION_ID;
import static org.talentpool.eventlog.metadata.DecisionMetaData.CORRELATION_ID;
import static org.talentpool.eventlog.metadata.DecisionMetaData.ROLE;
import static org.talentpool.eventlog.metadata.DecisionMetaData.SYSTEM_ACTOR;
import static org.talentpool.eventlog.metadata.DecisionMetaData.SYSTEM_ROLE;

import java.util.HashMap;
import java.util.Map;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.correlation.CorrelationDataProvider;

/**
 * What a message hands on to those that follow from it. A command hands on who decided and why; what an event sets off
 * is nobody's decision but the system's, though still part of the same correlation.
 */
final class DecisionCorrelation implements CorrelationDataProvider {
    @Override
    public Map<String, ?> correlationDataFor(Message<?> message) {
        Map<String, Object> handedOn = new HashMap<>();
        if (message instanceof CommandMessage<?>) {
            CARRIED.forEach(key -> handedOn.computeIfAbsent(key, message.getMetaData()::get));
        }
        handedOn.putIfAbsent(ACTOR, SYSTEM_ACTOR);
        handedOn.putIfAbsent(ROLE, SYSTEM_ROLE);
        Object correlation = message.getMetaData().get(CORRELATION_ID);
        handedOn.put(CORRELATION_ID, correlation != null ? correlation : message.getIdentifier());
        handedOn.put(CAUSATION_ID, message.getIdentifier());
        return handedOn;
    }
}
