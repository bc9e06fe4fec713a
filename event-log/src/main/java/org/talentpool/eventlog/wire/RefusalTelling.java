package org.talentpool.eventlog.wire;

import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.queryhandling.QueryExecutionException;
import org.axonframework.queryhandling.QueryMessage;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.talentpool.eventlog.FailureKinds;
import org.talentpool.kernel.refusal.Refusal;

/**
 * Tells the asker of a refusal as the sender of a command is told: by an exception with its details, also from afar. Of a fault
 * an asker in another process learns the kinds only.
 */
public final class RefusalTelling implements MessageHandlerInterceptor<QueryMessage<?, ?>> {
    private static final Logger LOG = LoggerFactory.getLogger(RefusalTelling.class);

    private final boolean fromAfar;

    /** @param fromAfar whether askers may be in other processes */
    public RefusalTelling(boolean fromAfar) {
        this.fromAfar = fromAfar;
    }

    @Override
    public @Nullable Object handle(UnitOfWork<? extends QueryMessage<?, ?>> work, InterceptorChain chain)
            throws Exception {
        try {
            return chain.proceed();
        } catch (Refusal refusal) {
            throw new QueryExecutionException(refusal.getMessage(), refusal, refusal.details());
        } catch (Exception fault) {
            throw fromAfar ? hidden(work.getMessage(), fault) : fault;
        }
    }

    private static QueryExecutionException hidden(QueryMessage<?, ?> query, Exception fault) {
        var kinds = FailureKinds.of(fault);
        LOG.error("Question {} failed: {}", query.getQueryName(), kinds);
        LOG.debug("Question {} failed", query.getIdentifier(), fault);
        return new QueryExecutionException("A question could not be answered", null, new Fault(kinds));
    }
}
