package org.talentpool.eventlog.receipt;

import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;
import org.talentpool.eventlog.storage.AppendedEvents;
import org.talentpool.eventlog.storage.Streams;

/**
 * Answers a command with a receipt. Its events get their positions in the prepare-commit phase, so the receipt is
 * written there, behind the append and before the commit. Of what the handler itself returns only contract terms and the
 * outcome of a retry count.
 */
final class ReceiptWriting implements MessageHandlerInterceptor<CommandMessage<?>> {
    private final Streams streams;

    ReceiptWriting(Streams streams) {
        this.streams = streams;
    }

    @Override
    public @Nullable Object handle(UnitOfWork<? extends CommandMessage<?>> unitOfWork, InterceptorChain chain)
            throws Exception {
        String target = CommandTarget.of(unitOfWork.getMessage());
        Object result = chain.proceed();
        if (target == null) {
            return result;
        }
        var pending = new PendingReceipt(target, result, streams);
        unitOfWork.onPrepareCommit(stored -> pending.write(AppendedEvents.of(stored)));
        return pending;
    }
}
