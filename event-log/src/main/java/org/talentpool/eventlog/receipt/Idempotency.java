package org.talentpool.eventlog.receipt;

import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;
import org.talentpool.eventlog.storage.AppendPlan;

/**
 * Carries a request out once. Nobody looks beforehand whether it was: its key goes in with its events, or neither does, and
 * {@link Repetition} finds the receipt of the first time.
 */
final class Idempotency implements MessageHandlerInterceptor<CommandMessage<?>> {
    private final HandledRequests requests;

    Idempotency(HandledRequests requests) {
        this.requests = requests;
    }

    @Override
    public @Nullable Object handle(UnitOfWork<? extends CommandMessage<?>> unitOfWork, InterceptorChain chain)
            throws Exception {
        Object result = chain.proceed();
        var request = RequestKey.of(unitOfWork.getMessage());
        if (request != null && result instanceof PendingReceipt pending) {
            AppendPlan.of(unitOfWork).keep(appended -> requests.kept(request, pending.draft(appended)));
        }
        return result;
    }
}
