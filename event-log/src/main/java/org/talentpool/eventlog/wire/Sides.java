package org.talentpool.eventlog.wire;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.talentpool.kernel.operations.DeadLetterCommand;
import org.talentpool.kernel.refusal.RefusalCode;
import org.talentpool.kernel.refusal.RefusalDetails;

/**
 * Commands that both sides carry out, each for its own processing groups. They go under the name of a side, and from one to the
 * other until it is the right one.
 */
final class Sides {
    static final List<String> ALL = List.of("query-side", "command-side");

    private static final char AT = '@';
    private static final Set<String> FOR_EITHER = Stream.of(DeadLetterCommand.class.getPermittedSubclasses())
            .map(Class::getName)
            .collect(Collectors.toUnmodifiableSet());

    private Sides() {}

    static boolean mayBeEither(String commandName) {
        return FOR_EITHER.contains(commandName);
    }

    static String at(String commandName, String side) {
        return mayBeEither(commandName) ? commandName + AT + side : commandName;
    }

    static <C> CommandMessage<C> at(CommandMessage<C> command, String side) {
        return new GenericCommandMessage<>(command, at(command.getCommandName(), side));
    }

    /** As its handlers know it. */
    static String plain(String commandName) {
        int at = commandName.indexOf(AT);
        return at < 0 ? commandName : commandName.substring(0, at);
    }

    static <C> CommandMessage<C> plain(CommandMessage<C> command) {
        String plain = plain(command.getCommandName());
        return plain.equals(command.getCommandName()) ? command : new GenericCommandMessage<>(command, plain);
    }

    /** Whether the side that was asked does not work on the group. */
    static boolean isElsewhere(CommandResultMessage<?> result) {
        return result.isExceptional()
                && result.exceptionDetails().orElse(null) instanceof RefusalDetails refusal
                && refusal.code() == RefusalCode.GROUP_NOT_HERE;
    }
}
