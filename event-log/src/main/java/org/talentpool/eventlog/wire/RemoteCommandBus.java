package org.talentpool.eventlog.wire;

import static org.axonframework.commandhandling.GenericCommandResultMessage.asCommandResultMessage;

import java.util.List;
import org.axonframework.axonserver.connector.command.AxonServerCommandBus;
import org.axonframework.commandhandling.CommandCallback;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.common.Registration;
import org.axonframework.messaging.MessageHandler;

/** Sends commands to whichever process Axon Server finds for their stream. Whatever happens on the way, the sender is told. */
public final class RemoteCommandBus extends AxonServerCommandBus {
    private final String side;

    /** @param side name of this process among those that carry the same commands out for their own groups */
    RemoteCommandBus(Builder settings, String side) {
        super(settings);
        this.side = side;
    }

    @Override
    public Registration subscribe(String commandName, MessageHandler<? super CommandMessage<?>> handler) {
        return super.subscribe(Sides.at(commandName, side), handler);
    }

    @Override
    public <C, R> void dispatch(CommandMessage<C> command, CommandCallback<? super C, ? super R> callback) {
        if (Sides.mayBeEither(command.getCommandName())) {
            ask(command, Sides.ALL, callback);
        } else {
            send(command, command, callback);
        }
    }

    private <C, R> void ask(
            CommandMessage<C> command, List<String> sides, CommandCallback<? super C, ? super R> callback) {
        var others = sides.subList(1, sides.size());
        this.<C, R>send(command, Sides.at(command, sides.getFirst()), (sent, result) -> {
            if (Sides.isElsewhere(result) && !others.isEmpty()) {
                ask(command, others, callback);
            } else {
                callback.onResult(sent, result);
            }
        });
    }

    private <C, R> void send(
            CommandMessage<C> command, CommandMessage<C> named, CommandCallback<? super C, ? super R> callback) {
        try {
            super.<C, R>dispatch(named, (_, result) -> callback.onResult(command, Outcome.arriving(result)));
        } catch (RuntimeException notSent) {
            callback.onResult(command, asCommandResultMessage(Outcome.nobody(notSent)));
        }
    }
}
