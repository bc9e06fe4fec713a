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
 * Sees to it that an event handler that fails leaves no half of its writes behind. A projection writes straight on until one
 * of its events fails; other groups set a savepoint for each event, because what they have set going outside the database does
 * not come back with it. A group that keeps its state in memory writes nothing.
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
        var group = group(handler);
        if (group.startsWith(IN_MEMORY)) return handler;
        var behindSavepoint = new BehindSavepoint<>(handler, transactions);
        return group.startsWith(ProjectionProcessor.GROUP_PREFIX)
                ? new StraightOn<>(handler, behindSavepoint, care)
                : behindSavepoint;
    }

    private static String group(MessageHandlingMember<?> handler) {
        return handler.unwrap(Member.class)
                .map(Member::getDeclaringClass)
                .flatMap(type -> Optional.ofNullable(type.getAnnotation(ProcessingGroup.class)))
                .map(ProcessingGroup::value)
                .orElse("");
    }
}
