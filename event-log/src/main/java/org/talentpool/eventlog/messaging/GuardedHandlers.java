package org.talentpool.eventlog.messaging;

import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.annotation.HandlerEnhancerDefinition;
import org.axonframework.messaging.annotation.MessageHandlingMember;
import org.axonframework.messaging.annotation.WrappedMessageHandlingMember;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.DefaultTransactionDefinition;

/**
 * Runs each event handler behind a savepoint. A handler that fails leaves no half of its writes behind, and PostgreSQL
 * still accepts the dead letter in the same transaction. An {@link Error} becomes an exception, because Axon's pooled
 * workers die of errors without a word.
 */
final class GuardedHandlers implements HandlerEnhancerDefinition {
    private static final TransactionDefinition SAVEPOINT =
            new DefaultTransactionDefinition(TransactionDefinition.PROPAGATION_NESTED);

    private final PlatformTransactionManager transactions;

    GuardedHandlers(PlatformTransactionManager transactions) {
        this.transactions = transactions;
    }

    @Override
    public <T> MessageHandlingMember<T> wrapHandler(MessageHandlingMember<T> handler) {
        boolean handlesEvents = handler.canHandleMessageType(EventMessage.class);
        return handlesEvents && !handler.hasAnnotation(EventSourcingHandler.class) ? new Guarded<>(handler) : handler;
    }

    private final class Guarded<T> extends WrappedMessageHandlingMember<T> {
        Guarded(MessageHandlingMember<T> handler) {
            super(handler);
        }

        @Override
        public @Nullable Object handle(Message<?> message, T target) throws Exception {
            TransactionStatus savepoint = transactions.getTransaction(SAVEPOINT);
            try {
                Object result = super.handle(message, target);
                transactions.commit(savepoint);
                return result;
            } catch (OutOfMemoryError e) {
                throw e;
            } catch (Exception e) {
                transactions.rollback(savepoint);
                throw e;
            } catch (Error e) {
                transactions.rollback(savepoint);
                throw new HandlerBrokenException(e);
            }
        }
    }
}
