package org.talentpool.query.position;

import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.queryhandling.QueryExecutionException;
import org.axonframework.queryhandling.QueryMessage;
import org.jspecify.annotations.Nullable;
import org.talentpool.kernel.refusal.Refusal;

/** Tells the asker of a refusal as the sender of a command is told: by an exception with its details, also from afar. */
final class RefusalTelling implements MessageHandlerInterceptor<QueryMessage<?, ?>> {
    @Override
    public @Nullable Object handle(UnitOfWork<? extends QueryMessage<?, ?>> work, InterceptorChain chain)
            throws Exception {
        try {
            return chain.proceed();
        } catch (Refusal refusal) {
            throw new QueryExecutionException(refusal.getMessage(), refusal, refusal.details());
        }
    }
}
