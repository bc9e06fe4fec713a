package org.talentpool.eventlog.messaging;

import java.lang.reflect.Member;
import java.util.Optional;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.HandlerEnhancerDefinition;
import org.axonframework.messaging.annotation.MessageHandlingMember;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * Sees to it that an event handler that fails leaves no half of its writes behind. What an automation has set going outside the
 * database does not come back with them, and bears being set going again. A group that keeps its state in memory writes nothing.
 */
final class GuardedHandlers implements HandlerEnhancerDefinition {
    static final String IN_MEMORY = "index-";

    private final PlatformTransactionManager transactions;
    private final Care care;

    GuardedHandlers(PlatformTransactionManager transactions, Care care) {
        this.transactions = transactions;
        this.care = care;
    }

    @Override
    public <T> MessageHandlingMember<T> wrapHandler(MessageHandlingMember<T> handler) {
        boolean handlesEvents = handler.canHandleMessageType(EventMessage.class);
        if (!handlesEvents || handler.hasAnnotation(EventSourcingHandler.class)) return handler;
        if (group(handler).startsWith(IN_MEMORY)) return handler;
        return new StraightOn<>(handler, new BehindSavepoint<>(handler, transactions), care);
    }

    private static String group(MessageHandlingMember<?> handler) {
        return handler.unwrap(Member.class)
                .map(Member::getDeclaringClass)
                .flatMap(type -> Optional.ofNullable(type.getAnnotation(ProcessingGroup.class)))
                .map(ProcessingGroup::value)
                .orElse("");
    }
}
