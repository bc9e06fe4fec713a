package org.talentpool.eventlog.messaging;

import org.axonframework.messaging.Message;
import org.axonframework.messaging.annotation.MessageHandlingMember;
import org.axonframework.messaging.annotation.WrappedMessageHandlingMember;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.DefaultTransactionDefinition;

/**
 * Takes back what one event has written if it fails, and PostgreSQL still accepts the dead letter in the same transaction. An
 * {@link Error} becomes an exception, because Axon's pooled workers die of errors without a word.
 */
final class BehindSavepoint<T> extends WrappedMessageHandlingMember<T> {
    private static final TransactionDefinition SAVEPOINT =
            new DefaultTransactionDefinition(TransactionDefinition.PROPAGATION_NESTED);

    private final PlatformTransactionManager transactions;

    BehindSavepoint(MessageHandlingMember<T> handler, PlatformTransactionManager transactions) {
        super(handler);
        this.transactions = transactions;
    }

    @Override
    public @Nullable Object handle(Message<?> message, T target) throws Exception {
        // What earlier events of the batch have written is none of this one's.
        BatchedWrites.ofCurrent().ifPresent(PendingWrites::flush);
        TransactionStatus savepoint = transactions.getTransaction(SAVEPOINT);
        try {
            Object result = super.handle(message, target);
            BatchedWrites.ofCurrent().ifPresent(PendingWrites::flush);
            transactions.commit(savepoint);
            return result;
        } catch (OutOfMemoryError e) {
            throw e;
        } catch (Exception e) {
            takeBack(savepoint);
            throw e;
        } catch (Error e) {
            takeBack(savepoint);
            throw new HandlerBrokenException(e);
        }
    }

    private void takeBack(TransactionStatus savepoint) {
        BatchedWrites.ofCurrent().ifPresent(PendingWrites::drop);
        transactions.rollback(savepoint);
    }
}
