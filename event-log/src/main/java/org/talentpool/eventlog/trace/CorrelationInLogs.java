package org.talentpool.eventlog.trace;

import java.util.UUID;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.slf4j.MDC;
import org.talentpool.eventlog.metadata.DecisionMetaData;

/** Puts the correlation of a command beside the lines that are logged while it is carried out. What a client has made up is left out: it may be anything. */
public final class CorrelationInLogs implements MessageHandlerInterceptor<CommandMessage<?>> {
    @Override
    public Object handle(UnitOfWork<? extends CommandMessage<?>> unitOfWork, InterceptorChain chain) throws Exception {
        var given = unitOfWork.getMessage().getMetaData().get(DecisionMetaData.CORRELATION_ID);
        if (!(given instanceof String correlation) || !isId(correlation)) return chain.proceed();
        try (var _ = MDC.putCloseable(DecisionMetaData.CORRELATION_ID, correlation)) {
            return chain.proceed();
        }
    }

    private static boolean isId(String text) {
        try {
            return UUID.fromString(text).toString().equalsIgnoreCase(text);
        } catch (IllegalArgumentException noId) {
            return false;
        }
    }
}
