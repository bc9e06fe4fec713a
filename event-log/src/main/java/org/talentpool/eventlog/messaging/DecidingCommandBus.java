package org.talentpool.eventlog.messaging;

import static org.axonframework.commandhandling.GenericCommandResultMessage.asCommandResultMessage;

import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;
import org.axonframework.commandhandling.CommandCallback;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.messaging.MessageHandler;
import org.talentpool.eventlog.receipt.CommandOutcome;

/**
 * Carries each command out on a thread and in a transaction of its own, also one that an event handler sends: its
 * refusal must not roll back what the handler does, nor its events wait for the handler's batch. Whatever happens, the
 * sender is told: Axon's own bus says nothing where no transaction can be begun, and the sender would wait for good.
 */
final class DecidingCommandBus extends SimpleCommandBus {
    private final Executor threads;
    private final Semaphore places;
    private final CommandOutcome outcome;

    /**
     * @param threads one for each command; virtual ones, since most of the time a command waits for another that stores both
     * @param atOnce how many commands are carried out at a time; the others wait their turn
     */
    DecidingCommandBus(Builder settings, Executor threads, int atOnce, CommandOutcome outcome) {
        super(settings);
        this.threads = threads;
        this.places = new Semaphore(atOnce, true);
        this.outcome = outcome;
    }

    @Override
    protected <C, R> void handle(
            CommandMessage<C> command,
            MessageHandler<? super CommandMessage<?>> handler,
            CommandCallback<? super C, ? super R> callback) {
        threads.execute(() -> callback.onResult(command, inTurn(command, handler)));
    }

    private <C, R> CommandResultMessage<? extends R> inTurn(
            CommandMessage<C> command, MessageHandler<? super CommandMessage<?>> handler) {
        places.acquireUninterruptibly();
        try {
            return decide(command, handler);
        } finally {
            places.release();
        }
    }

    @SuppressWarnings("unchecked")
    private <C, R> CommandResultMessage<? extends R> decide(
            CommandMessage<C> command, MessageHandler<? super CommandMessage<?>> handler) {
        var told = new AtomicReference<CommandResultMessage<?>>();
        try {
            super.<C, Object>handle(command, handler, (sent, result) -> told.set(result));
        } catch (RuntimeException notBegun) {
            told.set(asCommandResultMessage(notBegun));
        }
        return (CommandResultMessage<? extends R>) outcome.settle(command, told.get());
    }
}
