package org.talentpool.eventlog.messaging;

import org.axonframework.commandhandling.AsynchronousCommandBus;
import org.axonframework.commandhandling.CommandCallback;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.messaging.MessageHandler;
import org.talentpool.eventlog.receipt.CommandOutcome;

/**
 * Carries each command out on a thread and in a transaction of its own, also one that an event handler sends: its
 * refusal must not roll back what the handler does, nor its events wait for the handler's batch.
 */
final class DecidingCommandBus extends AsynchronousCommandBus {
    private final CommandOutcome outcome;

    DecidingCommandBus(Builder settings, CommandOutcome outcome) {
        super(settings);
        this.outcome = outcome;
    }

    @Override
    @SuppressWarnings("unchecked")
    protected <C, R> void handle(
            CommandMessage<C> command,
            MessageHandler<? super CommandMessage<?>> handler,
            CommandCallback<? super C, ? super R> callback) {
        super.<C, R>handle(
                command,
                handler,
                (sent, result) ->
                        callback.onResult(sent, (CommandResultMessage<? extends R>) outcome.settle(sent, result)));
    }
}
