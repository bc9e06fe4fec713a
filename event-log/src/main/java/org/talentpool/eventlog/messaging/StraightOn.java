package org.talentpool.eventlog.messaging;

import org.axonframework.messaging.Message;
import org.axonframework.messaging.annotation.MessageHandlingMember;
import org.axonframework.messaging.annotation.WrappedMessageHandlingMember;
import org.axonframework.messaging.deadletter.DeadLetter;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.jspecify.annotations.Nullable;

/**
 * Spares each event its savepoint, which costs as much as what most handlers write. If an event fails, its whole batch is
 * taken back and tried again behind savepoints, so that only that event is parked. A dead letter has no batch around it.
 */
final class StraightOn<T> extends WrappedMessageHandlingMember<T> {
    private final BehindSavepoint<T> behindSavepoint;
    private final Care care;

    StraightOn(MessageHandlingMember<T> handler, BehindSavepoint<T> behindSavepoint, Care care) {
        super(handler);
        this.behindSavepoint = behindSavepoint;
        this.care = care;
    }

    @Override
    public @Nullable Object handle(Message<?> message, T target) throws Exception {
        if (isDeadLetter() || care.isTaken()) return behindSavepoint.handle(message, target);
        try {
            return super.handle(message, target);
        } catch (OutOfMemoryError e) {
            throw e;
        } catch (Exception | Error e) {
            care.take();
            throw new ProcessingHaltedException(message.getIdentifier(), e);
        }
    }

    private static boolean isDeadLetter() {
        return CurrentUnitOfWork.map(current -> current.getResource(DeadLetter.class.getName()) != null)
                .orElse(false);
    }
}
