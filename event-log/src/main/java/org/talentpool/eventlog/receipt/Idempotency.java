package org.talentpool.eventlog.receipt;

import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;
import org.talentpool.eventlog.metadata.DecisionMetaData;
import org.talentpool.eventlog.receipt.HandledRequests.Key;

/** Carries a request out once: the same request under the same key gets the receipt of the first time. */
final class Idempotency implements MessageHandlerInterceptor<CommandMessage<?>> {
    private final HandledRequests requests;

    Idempotency(HandledRequests requests) {
        this.requests = requests;
    }

    @Override
    public @Nullable Object handle(UnitOfWork<? extends CommandMessage<?>> unitOfWork, InterceptorChain chain)
            throws Exception {
        var metaData = unitOfWork.getMessage().getMetaData();
        if (!(metaData.get(DecisionMetaData.IDEMPOTENCY_KEY) instanceof String given)) {
            return chain.proceed();
        }
        var key = new Key(text(metaData.get(DecisionMetaData.ACTOR)), given);
        var answered = requests.begin(key, text(metaData.get(DecisionMetaData.REQUEST_FINGERPRINT)));
        if (answered.isPresent()) {
            return answered.get();
        }
        Object result = chain.proceed();
        if (result instanceof PendingReceipt pending) {
            pending.whenWritten(receipt -> requests.complete(key, receipt));
        }
        return result;
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
