package org.talentpool.eventlog.receipt;

import java.util.Optional;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;
import org.talentpool.eventlog.storage.AppendedEvents;
import org.talentpool.eventlog.storage.StreamEnd;
import org.talentpool.eventlog.storage.Streams;
import org.talentpool.kernel.contract.ContractTerms;
import org.talentpool.kernel.operations.LettersRetried;
import org.talentpool.kernel.receipt.Receipt;

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
        var pending = new PendingReceipt();
        unitOfWork.onPrepareCommit(appended -> pending.write(receipt(target, result, AppendedEvents.of(appended))));
        return pending;
    }

    private Receipt receipt(String target, @Nullable Object result, AppendedEvents appended) {
        Optional<StreamEnd> end = appended.endOf(target).or(() -> streams.endOf(target));
        long version = end.map(StreamEnd::version).orElse(0L);
        long position =
                appended.lastPosition().orElse(end.map(StreamEnd::position).orElse(0L));
        return new Receipt(
                CommandTarget.bare(target),
                version,
                position,
                result instanceof ContractTerms terms ? terms : null,
                result instanceof LettersRetried retried ? retried : null);
    }
}
